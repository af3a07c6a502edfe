import type { CellId } from "../form/cells.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Format, Layout } from "../form/form.ts";
import type { Blank } from "./blank.ts";
import type { Correction } from "./correction.ts";
import type { Transcription } from "./transcription.ts";

/** An own report tells of one body; an aggregate adds up its departments and lower governments. */
export type Kind = "own" | "aggregate";

/** A cell without a number: why, and the printed run where there was one. */
export interface BlankCell {
  readonly blank: Blank;
  readonly printed?: string;
}

/** A count stated in the prose of a report, with the sentence that states it. */
export interface Narrative {
  readonly id: string;
  readonly value: number;
  readonly unit: string | null;
  readonly evidence: string | null;
  /** What the report calls it, where that says more than the id. */
  readonly label?: string;
}

/** One filled form: what one body reported for one year. */
export interface Report {
  readonly id: string;
  readonly body: string;
  readonly year: number;
  readonly kind: Kind;
  readonly format: Format;
  readonly layout: Layout;
  readonly completeness: "complete" | "partial";
  readonly title: string | null;
  /** Day of publication as printed, YYYY-MM-DD. */
  readonly published: string | null;
  /** Address of the page or file the figures were read from. */
  readonly source: string | null;
  /** Address of the archived copy the figures were read from, where the source is not that copy. */
  readonly archive?: string;
  /** How the figures came from the page into the dataset. */
  readonly transcription: Transcription;
  /** What a reader of the figures must know. */
  readonly note?: string;
  readonly cells: CellValues;
  readonly blanks: { readonly [id in CellId]?: BlankCell };
  /** The text of a row, by `table.row`, where the source printed no borders between its cells. */
  readonly runs?: Readonly<Record<string, string>>;
  readonly narrative: readonly Narrative[];
  /** Numbers in `cells` that are not as printed. */
  readonly corrections?: readonly Correction[];
}

export type { Transcription } from "./transcription.ts";
