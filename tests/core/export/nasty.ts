import fc from "fast-check";
import { type ExportTable, type ExportType, type ExportValue } from "#core/export/exportTable.ts";

/** Texts that break careless writers and fool careless readers. */
export const nastyTexts = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+86 10 1234",
  "-1",
  "@SUM(A1)",
  "＝1+1",
  "\tx",
  "\rx",
  "'=1",
  "''@",
  'say "ok", then',
  "line one\nline two\r\nline three",
  "110101199003071234",
  "007",
  "350128",
  "1e5",
  "👩‍👩‍👧 𠮷野家",
  "_x0041_",
  "",
  " ",
  "NA",
  "null",
  "<b>&amp;</b>",
  "\u0001",
  "不予公开，3件",
] as const;

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  // The spreadsheet library that reads them back trips over an escape behind a character of two units.
  fc.string({ unit: "binary-ascii", maxLength: 6 }),
);

const anyNumber = fc.oneof(
  fc.constantFrom(0, -0.5, 1e21, 0.1 + 0.2, 2 ** 53 - 1),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);

const valuesOf = (type: ExportType): fc.Arbitrary<ExportValue> =>
  fc.option<ExportValue>(type === "text" ? anyText : anyNumber, { freq: 6 });

/** A table of nasty texts and numbers, with a first column that is never empty. */
export const anyTable: fc.Arbitrary<ExportTable> = fc
  .array(fc.constantFrom<ExportType>("text", "number", "share"), { minLength: 1, maxLength: 5 })
  .chain((types) =>
    fc.record({
      title: fc.constant("表"),
      columns: fc.constant(
        ["text" as const, ...types].map((type, at) => ({
          id: `c${at}`,
          label: `列 ${at}, “${type}”`,
          type,
        })),
      ),
      rows: fc.array(fc.tuple(fc.constant("行"), ...types.map(valuesOf)), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );
