import type { CheckFindingRow } from "./findingList.ts";

/** What findings can be counted by. */
export type TallyBy = "check" | "severity" | "year" | "body";

/** How many findings share a key, in how many reports. */
export interface Tally {
  readonly key: string;
  readonly reports: number;
  readonly findings: number;
  /** One of them, to take its words from. */
  readonly first: CheckFindingRow;
}

/** Findings counted by a key, the most first; years stand in their order. */
export const findingTally = (rows: readonly CheckFindingRow[], by: TallyBy): readonly Tally[] => {
  const groups = new Map<string, [CheckFindingRow, ...CheckFindingRow[]]>();
  for (const row of rows) {
    const key = String(row[by]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const tallies = Array.from(groups, ([key, found]) => ({
    key,
    reports: new Set(found.map(({ report }) => report)).size,
    findings: found.length,
    first: found[0],
  }));
  return by === "year"
    ? tallies.toSorted((a, b) => a.first.year - b.first.year)
    : tallies.toSorted((a, b) => b.findings - a.findings || b.reports - a.reports);
};
