import { readFileSync } from "node:fs";
import { parseCsv } from "#core/dataset/csv.ts";
import { readTables, sheets, type SheetTables } from "./sheetNumbers.ts";

/** A table of the sample, row by row, as a spreadsheet would open it. */
export const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = parseCsv(
    readFileSync(`datasets/china-sample/${name}.csv`, "utf8"),
    name,
  );
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
};

/** A rate by hand: two sums, or null where a cell holds no number. */
export interface Sides {
  readonly x: number | null;
  readonly n: number | null;
}

/** A rate whose cells both hold a number. */
export interface Known {
  readonly x: number;
  readonly n: number;
}

export const isKnown = (sides: Sides): sides is Known => sides.x !== null && sides.n !== null;

export const zone = "福建/平潭综合实验区";

/** The bodies that report for themselves, with the region they lie in. */
export const ownBodies: ReadonlyMap<string, string> = new Map(
  rowsOf("bodies")
    .filter((body) => body["kind"] === "own")
    .map((body) => [body["id"] ?? "", body["region"] ?? ""]),
);

export const zoneBodies: readonly string[] = [...ownBodies.keys()].filter(
  (id) => ownBodies.get(id) === zone,
);

/** The tables of one report, read with two patterns and nothing else. */
export const tablesOf = (body: string, year: number): SheetTables | null => {
  const text = sheets.get(`${body}-${String(year)}`);
  return text === undefined ? null : readTables(text);
};

/** Cells added up; one without a number leaves no sum. */
export const added = (numbers: readonly (number | null | undefined)[]): number | null =>
  numbers.some((number) => number === null || number === undefined)
    ? null
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

/** The limits of Wilson's interval, written out. */
export const wilsonByHand = (x: number, n: number, z = 1.959963984540054) => {
  const middle = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  return { lower: (middle - half) / (2 * (n + z * z)), upper: (middle + half) / (2 * (n + z * z)) };
};

/** The disclosure rate of one report, of all it closed. */
export const disclosed = (tables: SheetTables | null): Sides => {
  const total = (row: string) => tables?.get("requests")?.get(row)?.[6];
  return { x: added([total("granted"), total("partial")]), n: added([total("closed")]) };
};

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)}%`;
