import type { Found, Printing } from "./fillRows.ts";
import type { Piece } from "./pieces.ts";
import { type Pick, unclear } from "./pick.ts";
import { pickValues } from "./pickValues.ts";
import type { SplitRow } from "./splitRow.ts";

/** A column of a table that prints all its numbers in one row. */
const splitKey = (key: string): { readonly row: string; readonly column: string } => {
  const [row = "", column = ""] = key.split(".");
  return { row, column };
};

const hasValues = ({ values }: SplitRow): boolean =>
  values.some(({ nature }) => nature === "value");

/** Rows that can hold the numbers: those with values, or in a blank form the first with blank cells. */
const valueRows = ({ rows }: Piece): readonly SplitRow[] => {
  const filled = rows.filter(hasValues);
  return filled.length > 0 ? filled : rows.filter(({ values }) => values.length > 1).slice(0, 1);
};

const picksOf = (row: SplitRow, { columns, padding, isBroken }: Piece): readonly Pick[] =>
  isBroken ? columns.map(() => unclear(row.values)) : pickValues(row, columns, padding);

/** The printings of a table with one row of numbers, whose columns are keyed `row.column`. */
export const fillLine = (pieces: readonly Piece[]): readonly Printing[] =>
  pieces.flatMap((piece) =>
    valueRows(piece).map((row) => ({
      found: picksOf(row, piece).flatMap((pick, i): readonly Found[] => {
        const { key, text } = piece.columns[i] ?? {};
        if (key === undefined) return [];
        return [{ block: piece.block, ...splitKey(key), pick, heading: text ?? "" }];
      }),
      extraRows: [],
    })),
  );
