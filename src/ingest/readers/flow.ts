import type { Block } from "../document.ts";
import { type FlowCell, type Piece, type Span, settleTable } from "./flowTable.ts";
import { layOutGrid } from "./grid.ts";
import type { Allowance } from "./limits.ts";
import { lostSpans } from "./lostSpans.ts";
import { tidy } from "./tidy.ts";

interface OpenTable {
  readonly rows: FlowCell[][];
  row: FlowCell[] | undefined;
  cell: FlowCell | undefined;
}

/**
 * Builds blocks from the events that marked-up formats have in common: text, paragraphs, tables
 * within cells of tables. It never complains: an end without a beginning is passed over.
 */
export class Flow {
  readonly #allowance: Allowance;
  readonly #top: Piece[] = [];
  readonly #tables: OpenTable[] = [];
  #text = "";
  #level = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  write(text: string): void {
    this.#text += text;
  }

  breakLine(): void {
    this.#text += "\n";
  }

  /** Makes the open paragraph a heading. */
  setLevel(level: number): void {
    this.#level = level;
  }

  /** Ends the paragraph or heading that is open, if there is one. */
  endParagraph(): void {
    const text = this.#text === "" ? "" : tidy(this.#text);
    this.#text = "";
    if (text !== "") {
      const level = this.#level;
      this.#sink().push(level > 0 ? { kind: "heading", level, text } : { kind: "paragraph", text });
    }
    this.#level = 0;
  }

  addImage(description: string, source: string): void {
    this.#sink().push({ kind: "image", description: tidy(description), source });
  }

  beginTable(): void {
    this.endParagraph();
    this.#tables.push({ rows: [], row: undefined, cell: undefined });
    this.#allowance.checkDepth(this.#tables.length * 20);
  }

  beginRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return this.endParagraph();
    this.#endCell(table);
    table.row = [];
    table.rows.push(table.row);
  }

  endRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return this.endParagraph();
    this.#endCell(table);
    table.row = undefined;
  }

  dropRow(): void {
    this.endRow();
    this.#tables.at(-1)?.rows.pop();
  }

  beginCell(span: Span): void {
    const table = this.#tables.at(-1);
    if (!table) return this.endParagraph();
    this.#endCell(table);
    if (!table.row) this.beginRow();
    this.#allowance.spendCells(1);
    const { rowSpan, columnSpan, continues } = span;
    table.cell = { rowSpan, columnSpan, continues, pieces: [] };
    table.row?.push(table.cell);
  }

  endCell(): void {
    const table = this.#tables.at(-1);
    if (!table) return this.endParagraph();
    this.#endCell(table);
  }

  endTable(): void {
    const table = this.#tables.at(-1);
    if (!table) return this.endParagraph();
    this.#endCell(table);
    this.#tables.pop();
    this.#sink().push(...settleTable(table.rows));
  }

  /** Ends whatever is still open and numbers the blocks. */
  finish(): readonly Block[] {
    while (this.#tables.length > 0) this.endTable();
    this.endParagraph();
    let paragraph = 0;
    let grid = 0;
    return this.#top.map((piece): Block => {
      if (piece.kind !== "table") return { ...piece, place: { paragraph: (paragraph += 1) } };
      const whole = layOutGrid(piece.rows, { grid: (grid += 1) }, this.#allowance);
      return lostSpans(piece.rows) ? { ...whole, aligned: false } : whole;
    });
  }

  /** Ends text that stands in the table, outside its cells, too: it goes before the table. */
  #endCell(table: OpenTable): void {
    this.endParagraph();
    table.cell = undefined;
  }

  #sink(): Piece[] {
    for (let index = this.#tables.length - 1; index >= 0; index -= 1) {
      const cell = this.#tables[index]?.cell;
      if (cell) return cell.pieces;
    }
    return this.#top;
  }
}
