import type { CellId } from "../form/cells.ts";

/** A number that reviewers replaced, with what was printed, why, and who decided; it is always shown. */
export interface Correction {
  readonly cell: CellId;
  /** Null where the cell held no number. */
  readonly printed: number | null;
  readonly corrected: number;
  readonly why: string;
  readonly who: string;
}
