import type { CellId } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Format, Layout } from "#core/form/form.ts";
import type { BlankCell, Kind, Narrative } from "#core/report/report.ts";
import type { Text } from "#core/text.ts";
import type { Place } from "./document.ts";

/** A check the file fails, an oddity of it, or a conflict in it. */
export interface ReadingFinding {
  readonly check: string;
  readonly cells: readonly CellId[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
}

/** A cell without a number; where the file leaves a choice, the numbers it may be. */
export interface UnreadCell extends BlankCell {
  readonly candidates?: readonly number[];
}

/** Where a cell stands in its file, and what is printed there. */
export interface Evidence {
  /** Absent where the row ends before the cell. */
  readonly place?: Place;
  readonly printed: string;
  /** A remark beside the number. */
  readonly note?: string;
}

/** One report as read from a file. */
export interface ReadReport {
  readonly file: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly formerNames: readonly string[];
  readonly year: number | null;
  readonly kind: Kind;
  /** Unknown where the file has no disclosure table: nothing else tells the formats apart. */
  readonly format: Format | null;
  readonly layout: Layout;
  /** 索引号 */
  readonly index: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** Every cell the file prints, in the order of the form; null where it prints no number. */
  readonly cells: CellValues;
  readonly blanks: { readonly [id in CellId]?: UnreadCell };
  /** Where each of them stands, and what is printed there. */
  readonly evidence: ReadonlyMap<CellId, Evidence>;
  readonly narrative: readonly Narrative[];
  readonly findings: readonly ReadingFinding[];
}

/** A file, or a report in it, that could not be read, and why. */
export interface UnreadReport {
  readonly file: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly error: Text;
}

export type ReportReading = ReadReport | UnreadReport;
