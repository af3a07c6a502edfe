import { describe, expect, it } from "vitest";
import { columnsOfReports } from "#core/dataset/columns.ts";
import { mergeOwn, type OwnReport } from "#core/dataset/ownReports.ts";
import type { DatasetTable } from "#core/dataset/schema.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Report } from "#core/report/report.ts";
import { emptyDataset, extendDataset } from "#engine/extendedDataset.ts";
import { heldDataset } from "#engine/heldDataset.ts";

const report = (body: string, year: number, cells: CellValues): Report => ({
  ...{ id: `${body}-${year}`, body, year, kind: "own", format: "2021", layout: "25" },
  ...{ completeness: "partial", title: null, published: null, source: null },
  ...{ transcription: "grid", cells, blanks: {}, narrative: [] },
});

const carriedIn = (value: number): CellValues => ({ "requests.carried-in.total": value });
const carriedOut = (value: number): CellValues => ({ "requests.carried-out.total": value });

const derived = columnsOfReports([
  report("a", 2021, carriedOut(1)),
  report("a", 2022, { ...carriedIn(2), ...carriedOut(5) }),
  report("a", 2023, carriedIn(5)),
]);
const base = heldDataset(
  { ...emptyDataset.about, hash: "base", years: [2021, 2022, 2023] },
  (table) => {
    if (table === "bodies") return { id: ["a"], name: ["甲局"] };
    if (table === "expected")
      return { body: ["a", "a"], year: [2022, 2024], status: [null, "not-obtained"] };
    return derived[table];
  },
);

const own = (body: string, year: number, cells: CellValues): OwnReport => ({
  report: { ...report(body, year, cells), id: `${body}-${year}-mine`, transcription: "own-file" },
  body:
    body === "a"
      ? null
      : { id: body, name: body, region: "未分地区", level: "county", kind: "own" },
});

const rowsOf = async (
  added: readonly OwnReport[],
  table: DatasetTable,
  names: readonly string[],
) => {
  const file = await extendDataset(base, added).table(table);
  const columns = await file.read(names);
  return Array.from({ length: file.rows }, (_, i) => names.map((name) => columns[name]?.[i]));
};

const breaks = async (added: readonly OwnReport[]) =>
  (await rowsOf(added, "findings", ["report", "rule", "expected", "actual"])).filter(
    ([, rule]) => rule === "carry-over",
  );

describe("a dataset with a reader's own reports", () => {
  it("holds them beside its own, marked as such", async () => {
    const rows = await rowsOf([own("a", 2024, {})], "reports", ["report", "transcription"]);
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toEqual(["a-2024-mine", "own-file"]);
  });

  it("replaces a report for the same body, year and kind, and no other", async () => {
    const rows = await rowsOf([own("a", 2022, {})], "reports", ["report"]);
    expect(rows.flat()).toEqual(["a-2021", "a-2023", "a-2022-mine"]);
  });

  it("gains a body it did not know, and keeps those it knew", async () => {
    expect(await rowsOf([own("b", 2022, {})], "bodies", ["id", "name"])).toEqual([
      ["a", "甲局"],
      ["b", "b"],
    ]);
    expect(await rowsOf([own("a", 2022, {})], "bodies", ["id"])).toEqual([["a"]]);
  });

  it("no longer misses the year that was brought", async () => {
    expect(await rowsOf([own("a", 2024, {})], "expected", ["year", "status"])).toEqual([
      [2022, null],
      [2024, null],
    ]);
  });

  it("holds an own report against the year before", async () => {
    expect(await breaks([])).toEqual([["a-2022", "carry-over", 1, 2]]);
    expect(await breaks([own("a", 2024, carriedIn(9)), own("a", 2023, carriedOut(7))])).toEqual([
      ["a-2022", "carry-over", 1, 2],
      ["a-2024-mine", "carry-over", 7, 9],
    ]);
  });

  it("holds the year after against an own report in its place", async () => {
    expect(await breaks([own("a", 2022, { ...carriedIn(1), ...carriedOut(4) })])).toEqual([
      ["a-2023", "carry-over", 4, 5],
    ]);
    expect(await breaks([own("a", 2021, carriedOut(2))])).toEqual([]);
  });

  it("covers their years and is told from the dataset without them by its hash", () => {
    const { about } = extendDataset(base, [own("a", 2024, {})]);
    expect(about.years).toEqual([2021, 2022, 2023, 2024]);
    expect(about.hash).toMatch(/^base\+[0-9a-f]{8}$/u);
    expect(extendDataset(base, [own("a", 2025, {})]).about.hash).not.toBe(about.hash);
  });

  it("can be made of them alone", async () => {
    const reports = await extendDataset(emptyDataset, [own("b", 2022, {})]).table("reports");
    expect(await reports.read(["body"])).toEqual({ body: ["b"] });
  });
});

it("keeps the last of two own reports for one body, year and kind", () => {
  const merged = mergeOwn([own("a", 2022, carriedIn(1))], [own("a", 2022, carriedIn(2))]);
  expect(merged.map(({ report: { cells } }) => cells)).toEqual([carriedIn(2)]);
});
