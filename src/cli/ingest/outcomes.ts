import type { LedgerLine } from "./ledger.ts";

/** How many files were read, and how many were not for each reason, the most frequent first. */
export const outcomesOf = (lines: readonly LedgerLine[]): readonly string[] => {
  const counts = new Map<string, number>();
  const count = (outcome: string): void => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  };
  for (const { reports, errors } of lines) {
    if (reports.length > 0) count("读入 read");
    for (const error of new Set(errors)) count(error);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, files]) => `${String(files).padStart(7)}  ${outcome}`);
};
