import type { PrintedCell } from "./printedRow.ts";

/** Where a row prints the number of a column. */
export type Pick =
  | { readonly kind: "cell"; readonly cell: PrintedCell }
  /** Cells it could be; nobody can tell which, or whose number it is. */
  | { readonly kind: "unclear"; readonly candidates: readonly PrintedCell[] }
  /** The row ends before the column. */
  | { readonly kind: "missing" };

export const isBlank = ({ nature }: PrintedCell): boolean => nature === "empty";

export const unclear = (candidates: readonly PrintedCell[]): Pick => ({
  kind: "unclear",
  candidates,
});
