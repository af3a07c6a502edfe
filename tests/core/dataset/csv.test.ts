import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, openCsv, parseCsv } from "#core/dataset/csv.ts";
import type { Field } from "#core/dataset/field.ts";

const fields = [
  { name: "id", type: "string", required: true },
  { name: "year", type: "year" },
  { name: "note", type: "string" },
] as const satisfies readonly Field[];

it.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["\ufeffa\n1\n", [["a"], ["1"]]],
  ['"a,b","say ""hi"""\n', [["a,b", 'say "hi"']]],
  ['"two\nlines",x\n', [["two\nlines", "x"]]],
  ["a,,\n", [["a", "", ""]]],
  ["a\n\n\nb\n", [["a"], ["b"]]],
  ['""\n', [[""]]],
  ["机关,区域\n", [["机关", "区域"]]],
  ["", []],
])("reads %j", (text, records) => {
  expect(parseCsv(text, "x.csv")).toEqual(records);
});

it.each([
  ['a\n"open\nstill', "2"],
  ['a"b\n', "1"],
  ['"a"b\n', "1"],
])("tells the line of a quotation mark out of place in %j", (text, line) => {
  expect(() => parseCsv(text, "x.csv")).toThrow(`line ${line}`);
});

it("reads back what it wrote", async () => {
  const row = fc.record({
    id: fc.string({ minLength: 1 }),
    year: fc.option(fc.integer()),
    note: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      const columns = {
        id: rows.map(({ id }) => id),
        year: rows.map(({ year }) => year),
        note: rows.map(({ note }) => note),
      };
      const file = openCsv("x.csv", formatCsv(fields, columns), fields);
      expect(file.rows).toBe(rows.length);
      expect(await file.read(["id", "year", "note"])).toEqual(columns);
    }),
  );
});

describe("a table that cannot be used", () => {
  const read = async (text: string): Promise<unknown> =>
    openCsv("x.csv", text, fields).read(["id", "year", "note"]);

  it.each([
    ["year,note\n2023,x\n", "column-missing"],
    ["id,year\na,twenty\n", "value"],
    ["id,year\n,2023\n", "value"],
  ])("says why: %j", async (text, fault) => {
    await expect((async () => read(text))()).rejects.toMatchObject({ file: "x.csv", fault });
  });

  it("fills a column that may be left out with gaps", async () => {
    expect(await read("id\na\n")).toEqual({ id: ["a"], year: [null], note: [null] });
  });
});
