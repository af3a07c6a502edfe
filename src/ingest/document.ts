import type { Text } from "#core/text.ts";

/** Where something stands in its file, so that a reader can point at it. Numbers count from 1. */
export interface Place {
  /** Page of a PDF. */
  readonly page?: number;
  /** Sheet of a workbook, by name. */
  readonly sheet?: string;
  /** Line of a plain text. */
  readonly line?: number;
  /** Which paragraph (heading, picture) or which grid of the document. */
  readonly paragraph?: number;
  readonly grid?: number;
  /** Row and column of the grid, or of the sheet as its program numbers them. */
  readonly row?: number;
  readonly column?: number;
}

export interface Cell {
  /** Lines are kept apart by "\n"; outer space is trimmed. */
  readonly text: string;
  /** Index of the first row and column it covers. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: Place;
}

export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
  readonly place: Place;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: Place;
}

/**
 * Every position holds the cell that covers it, so a spanned cell stands at several positions
 * (see `isRepeated`). A row may be shorter than the others where its file ends it early.
 */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly (readonly Cell[])[];
  /** False where the file tells the cells of a row in order, but not which column they stand in. */
  readonly aligned: boolean;
  readonly place: Place;
}

/** A picture; the statutory tables are sometimes published as one. */
export interface Picture {
  readonly kind: "image";
  readonly description: string;
  /** The file it names, if it names one. */
  readonly source: string;
  readonly place: Place;
}

export type Block = Heading | Paragraph | Grid | Picture;

/** A link to another file: many pages hold nothing but the report as an attachment. */
export interface Attachment {
  readonly text: string;
  readonly address: string;
}

export type Format = "html" | "docx" | "doc" | "xlsx" | "xls" | "pdf" | "ofd" | "text";

export interface Document {
  /** The file's name; behind the name of its archive and a "/" if it came in one. */
  readonly name: string;
  readonly format: Format;
  readonly title: string;
  /** Names as the page gives them (`PubDate`, `ArticleTitle`, …); empty where the format has none. */
  readonly meta: ReadonlyMap<string, string>;
  /** In reading order. */
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attachment[];
}

export type FaultReason =
  | "empty"
  | "too-large"
  | "too-complex"
  | "too-slow"
  | "damaged"
  | "encrypted"
  | "no-text-layer"
  | "image"
  | "unsupported"
  | "unknown-format";

/** Why a file could not be read, and what to do about it. */
export interface Fault {
  readonly reason: FaultReason;
  readonly message: Text;
}

/** A file of an archive that could not be read, while others could. */
export interface Skipped {
  readonly name: string;
  readonly fault: Fault;
}

export type Reading =
  | { readonly documents: readonly Document[]; readonly skipped: readonly Skipped[] }
  | { readonly error: Fault };

/** Whether the position shows a cell that begins elsewhere. */
export const isRepeated = (grid: Grid, row: number, column: number): boolean => {
  const cell = grid.rows[row]?.[column];
  return cell !== undefined && (cell.row !== row || cell.column !== column);
};
