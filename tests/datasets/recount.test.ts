import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "#core/dataset/csv.ts";
import { readTables, sheets, type SheetTables } from "./sheetNumbers.ts";

type Numbers = readonly (number | null)[] | undefined;

const total = (numbers: readonly (number | null | undefined)[]): number | null =>
  numbers.some((number) => number === null || number === undefined)
    ? null
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

const differ = (one: number | null | undefined, other: number | null | undefined): boolean =>
  typeof one === "number" && typeof other === "number" && one !== other;

const lastOf = (row: Numbers, length: number): number | null => row?.[length - 1] ?? null;

/** A row of a table whose last column is the total of the others. */
const rowFails = (row: Numbers, length: number): boolean =>
  row?.length === length && differ(total(row.slice(0, -1)), lastOf(row, length));

const notOutcomes = new Set(["received", "carried-in", "closed", "carried-out"]);

const columnFails = (rows: ReadonlyMap<string, Numbers>, column: number): boolean => {
  const at = (row: string): number | null => rows.get(row)?.[column] ?? null;
  const outcomes = [...rows.keys()].filter((row) => !notOutcomes.has(row)).map(at);
  return (
    differ(total([at("received"), at("carried-in")]), total([at("closed"), at("carried-out")])) ||
    differ(total(outcomes), at("closed"))
  );
};

const breaksAnIdentity = (tables: SheetTables): boolean => {
  const requests = tables.get("requests") ?? new Map<string, Numbers>();
  const disputes = tables.get("disputes") ?? new Map<string, Numbers>();
  return (
    [...requests.values()].some((row) => rowFails(row, 7)) ||
    [...disputes.values()].some((row) => rowFails(row, 5)) ||
    [0, 1, 2, 3, 4, 5, 6].some((column) => columnFails(requests, column))
  );
};

const [head = [], ...rows] = parseCsv(
  readFileSync("datasets/china-sample/findings.csv", "utf8"),
  "findings.csv",
);

const column = (name: string): number => head.indexOf(name);

const found = rows.filter((row) => row[column("severity")] === "identity");

describe("reports that break a printed identity", () => {
  const counted = [...sheets].filter(([, text]) => breaksAnIdentity(readTables(text)));

  it("are the same ones by another way of counting", () => {
    const named = new Set(found.map((row) => row[column("report")]));
    expect(counted.map(([id]) => id)).toEqual([...named].toSorted());
  });

  it("are 21 of the published ones, all of them complete", () => {
    expect(counted).toHaveLength(21);
    for (const [, text] of counted) expect(text).toMatch(/^completeness {3}complete$/mu);
  });
});
