import type { Row } from "#engine/database.ts";

/** JSON would write a number that is none as null. */
const text = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );

/** Where two answers part, in words; null where they are the same rows in the same order. */
export const firstDifference = (
  ours: readonly unknown[],
  theirs: readonly Row[],
): string | null => {
  if (ours.length !== theirs.length) return `${ours.length} rows against ${theirs.length}`;
  for (const [at, row] of ours.entries()) {
    const [mine, other] = [text(row), text(theirs[at])];
    if (mine !== other) return `row ${at + 1}: ${mine} against ${other}`;
  }
  return null;
};
