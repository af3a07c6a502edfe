import type { Columns, Field } from "#core/dataset/field.ts";
import { type Key, type PeerQuestion, type PeerRow, summed } from "./contender.ts";

const keys = ["body", "year", "region", "level", "sector", "kind"] as const;
const figures = ["received", "granted", "partial", "refused", "closed"] as const;

const years = 7;
const places = Array.from({ length: 31 }, (_, at) => `省份${at + 1}`);
const levels = ["省", "市", "县", "乡"];
const sectors = Array.from({ length: 10 }, (_, at) => `领域${at + 1}`);

/** Figures that look drawn by chance and are the same on every machine; few are large, most near zero. */
const scattered = (seed: number): number =>
  Math.floor(((Math.imul(seed, 0x9e3779b1) >>> 8) / 0x1000000) ** 6 * 400);

const of = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

export const fields: readonly Field[] = [
  ...keys.map((name): Field => ({ name, type: name === "year" ? "year" : "string" })),
  ...figures.map((name): Field => ({ name, type: "number" })),
];

/** Seven years of fictional bodies, eleven columns. */
export const makeRows = (bodies: number): Columns => {
  const rows = Array.from({ length: bodies * years }, (_, row) => row);
  const bodyOf = (row: number): number => Math.floor(row / years);
  const granted = rows.map((row) => scattered(3 * row + 1));
  const partial = rows.map((row) => scattered(3 * row + 2));
  const refused = rows.map((row) => scattered(3 * row + 3));
  const closed = rows.map((row) => granted[row]! + partial[row]! + refused[row]!);
  return {
    body: rows.map((row) => `b${bodyOf(row)}`),
    year: rows.map((row) => 2019 + (row % years)),
    region: rows.map((row) => of(places, bodyOf(row))),
    level: rows.map((row) => of(levels, Math.floor(bodyOf(row) / 7))),
    sector: rows.map((row) => of(sectors, Math.floor(bodyOf(row) / 3))),
    kind: rows.map((row) => (bodyOf(row) % 40 === 0 ? "aggregate" : "own")),
    received: closed.map((count, row) => count + (row % 3)),
    granted,
    partial,
    refused,
    closed,
  };
};

/** The regions a reader would click through. */
export const regions: readonly string[] = places;

/** The answer by a loop that anybody can check. */
export const answerPlainly = (
  columns: Columns,
  { where, by }: PeerQuestion,
): readonly PeerRow[] => {
  const groups = new Map<string, (string | number)[]>();
  const rows = columns["year"]?.length ?? 0;
  const at = (name: string, row: number) => columns[name]?.[row] as string | number;
  for (let row = 0; row < rows; row += 1) {
    if (!Object.entries(where).every(([name, value]) => at(name, row) === value)) continue;
    const group = by.map((name: Key) => at(name, row));
    const key = group.join("|");
    const sums = groups.get(key) ?? [...group, ...summed.map(() => 0)];
    for (const [column, name] of summed.entries()) {
      sums[by.length + column] = Number(sums[by.length + column]) + Number(at(name, row));
    }
    groups.set(key, sums);
  }
  return [...groups.values()];
};

/** The same rows in any order. */
export const areEqual = (a: readonly PeerRow[], b: readonly PeerRow[]): boolean => {
  const sorted = (rows: readonly PeerRow[]): string =>
    rows
      .map((row) => row.join("|"))
      .toSorted()
      .join("\n");
  return sorted(a) === sorted(b);
};
