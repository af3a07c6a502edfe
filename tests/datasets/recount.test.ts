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

/** What a year's table 三 hands to the next, and what table 二 holds and changes. */
const held = (id: string, table: string, row: string): Numbers =>
  readTables(sheets.get(id) ?? "")
    .get(table)
    ?.get(row);

/** Columns in which last year's carried over is not this year's carried in. */
const brokenColumns = (last: string, now: string): number => {
  const before = held(last, "requests", "carried-out") ?? [];
  const after = held(now, "requests", "carried-in") ?? [];
  return before.filter((number, i) => differ(number, after[i])).length;
};

/** Rows of documents whose number in force does not follow from last year's. */
const brokenRows = (last: string, now: string): number =>
  ["rules", "normative-documents"].filter((row) => {
    const [issued, repealed, inForce] = held(now, "disclosure", row) ?? [];
    const before = held(last, "disclosure", row)?.[2];
    const sides = [before, issued, repealed, inForce];
    if (sides.some((side) => typeof side !== "number")) return false;
    return (before ?? 0) + (issued ?? 0) - (repealed ?? 0) !== inForce;
  }).length;

describe("continuity between the years of a body", () => {
  const pairs = [...sheets.keys()].flatMap((id) => {
    const [, body = "", year = ""] = /^(.*)-(\d{4})$/u.exec(id) ?? [];
    const last = `${body}-${Number(year) - 1}`;
    return sheets.has(last) ? [{ id, last }] : [];
  });

  const counted = (broken: (last: string, now: string) => number) =>
    pairs
      .map(({ id, last }) => [id, broken(last, id)] as const)
      .filter(([, places]) => places > 0)
      .toSorted();

  const named = (rule: string) => {
    const places = new Map<string, number>();
    for (const row of rows.filter((one) => one[column("rule")] === rule)) {
      const id = row[column("report")] ?? "";
      places.set(id, (places.get(id) ?? 0) + 1);
    }
    return [...places].toSorted();
  };

  it("is broken in the same places by another way of counting", () => {
    expect(named("carry-over")).toEqual(counted(brokenColumns));
    expect(named("documents-in-force")).toEqual(counted(brokenRows));
  });

  it("is broken once in what is carried over, and 28 times in documents in force", () => {
    expect(counted(brokenColumns)).toEqual([["pingtan-agriculture-2023", 1]]);
    expect(counted(brokenRows).reduce((sum, [, places]) => sum + places, 0)).toBe(28);
  });
});
