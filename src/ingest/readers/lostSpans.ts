import type { TableRow } from "./grid.ts";

/** With one row cut short there are two lengths of rows; where spans are lost, there are more. */
const mostLengths = 2;

/**
 * Copied through an editor that drops them, a table has no spans left: its rows are of many lengths,
 * and a cell no longer stands below the heading it belongs to.
 */
export const lostSpans = (rows: readonly TableRow[]): boolean => {
  const hasSpans = rows.some((row) =>
    row.some(
      ({ rowSpan = 1, columnSpan = 1, continues = false }) =>
        rowSpan > 1 || columnSpan > 1 || continues,
    ),
  );
  return !hasSpans && new Set(rows.map(({ length }) => length)).size > mostLengths;
};
