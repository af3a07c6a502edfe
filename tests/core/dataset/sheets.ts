import fc from "fast-check";
import { sheetBlocks, sheetTables } from "#core/dataset/sheet.ts";
import { type CellId, cellOf } from "#core/form/cells.ts";
import type { Format, Layout } from "#core/form/form.ts";
import { narrativeIds } from "#core/form/narrative.ts";
import type { TableId } from "#core/form/tables.ts";
import type { BlankCell, Report, Transcription } from "#core/report/report.ts";

const digits = fc.stringMatching(/^[1-9][0-9]{2,7}$/u);

const word = fc.stringMatching(/^[一-龥a-zA-Z0-9：，。]{1,12}$/u);

const numberOf = (id: CellId): fc.Arbitrary<number> => {
  const { signed, decimal } = cellOf(id).columnOf;
  const whole = fc.integer({ min: signed ? -999 : 0, max: 99_999 });
  return decimal ? whole.map((n) => n / 100) : whole;
};

interface Row {
  readonly cells: readonly (readonly [CellId, number | BlankCell])[];
  readonly run: string | undefined;
}

const reasons = fc.constantFrom("empty", "dash", "absent", "unreadable", "no-table");

const rowOf = (ids: readonly CellId[]): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.tuple(...ids.map((id) => fc.oneof({ weight: 3, arbitrary: numberOf(id) }, reasons))),
      fc.option(digits, { nil: undefined }),
    )
    .map(([values, run]) => ({
      run,
      cells: ids.map((id, i) => {
        const value = values[i]!;
        if (typeof value === "number") return [id, value] as const;
        const printed = value === "unreadable" && run;
        return [id, { blank: value, ...(printed && { printed }) }] as const;
      }),
    }));

interface Filled {
  readonly cells: Row["cells"];
  readonly runs: Readonly<Record<string, string>>;
}

const tableOf = (table: TableId, layout: Layout): fc.Arbitrary<Filled> => {
  const rows = sheetBlocks(table, layout).flatMap((block) => block.rows);
  return fc.tuple(...rows.map((row) => rowOf(row.cells))).map((filled) => ({
    cells: filled.flatMap(({ cells }) => cells),
    runs: Object.fromEntries(
      filled.flatMap(({ run }, i) => (run ? [[rows[i]!.address, run]] : [])),
    ),
  }));
};

const narrative = fc.record(
  {
    id: fc.constantFrom(...narrativeIds),
    value: fc.integer({ min: -999, max: 99_999 }).map((n) => n / 10),
    unit: fc.option(word),
    evidence: fc.option(word),
    label: word,
  },
  { requiredKeys: ["id", "value", "unit", "evidence"] },
);

const facts = fc.record(
  {
    body: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u),
    year: fc.integer({ min: 2019, max: 2099 }),
    kind: fc.constantFrom<Report["kind"][]>("own", "aggregate"),
    completeness: fc.constantFrom<Report["completeness"][]>("complete", "partial"),
    title: fc.option(word),
    published: fc.option(fc.constantFrom("2024-01-31", "2025-03-10")),
    source: fc.option(fc.constant("https://example.test/报告.html")),
    transcription: fc.constantFrom<Transcription[]>("grid", "joined-run", "excerpt"),
    archive: fc.constant("https://example.test/archive/page.txt"),
    note: word,
  },
  {
    requiredKeys: [
      "body",
      "year",
      "kind",
      "completeness",
      "title",
      "published",
      "source",
      "transcription",
    ],
  },
);

/** Filled forms with every kind of cell, blank, joined row and count. */
export const reports: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom<Format[]>("2019", "2021"), fc.constantFrom<Layout[]>("23", "25"))
  .chain(([format, layout]) => {
    const tables = sheetTables(format).filter((table) => table !== "handling-fees");
    return fc
      .tuple(
        facts,
        fc.tuple(...tables.map((table) => tableOf(table, layout))),
        fc.array(narrative, { maxLength: 4 }),
      )
      .map(([head, filled, counts]) => {
        const cells = filled.flatMap((table) => table.cells);
        const runs = Object.assign({}, ...filled.map((table) => table.runs)) as Filled["runs"];
        return {
          id: `${head.body}-${head.year}`,
          ...head,
          format,
          layout,
          cells: Object.fromEntries(cells.filter(([, cell]) => typeof cell === "number")),
          blanks: Object.fromEntries(cells.filter(([, cell]) => typeof cell !== "number")),
          ...(Object.keys(runs).length > 0 && { runs }),
          narrative: counts,
        };
      });
  });
