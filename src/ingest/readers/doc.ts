import type { Block, Document } from "../document.ts";
import { type TableCell, type TableRow, layOutGrid } from "./grid.ts";
import type { Allowance } from "./limits.ts";
import { edgeAt, toEdges } from "./rulings.ts";
import { openWordFile } from "./wordFile.ts";
import type { RowShape } from "./wordParagraph.ts";
import { readWordText, type WordParagraph } from "./wordText.ts";
import { plainDocument } from "./plainDocument.ts";

interface WordRow {
  readonly texts: readonly string[];
  readonly shape: RowShape | undefined;
}

/** Edges of one column differ by a little from row to row; in twentieths of a point. */
const drift = 40;

const toTableRow = ({ texts, shape }: WordRow, xs: readonly number[]): TableRow => {
  if (!shape) return texts.map((text) => ({ text }));
  const cells: TableCell[] = [];
  const indent = edgeAt(xs, shape.edges[0] ?? 0, drift);
  if (indent > 0) cells.push({ text: "", gap: true, columnSpan: indent });
  shape.cells.forEach(({ joinsLeft, joinsAbove }, index) => {
    const from = edgeAt(xs, shape.edges[index] ?? 0, drift);
    const columnSpan = edgeAt(xs, shape.edges[index + 1] ?? 0, drift) - from;
    const before = joinsLeft ? cells.at(-1) : undefined;
    if (before) {
      cells.splice(-1, 1, { ...before, columnSpan: (before.columnSpan ?? 1) + columnSpan });
    } else if (columnSpan > 0) {
      cells.push({ text: texts[index] ?? "", columnSpan, continues: joinsAbove });
    }
  });
  return cells;
};

const toTableRows = (rows: readonly WordRow[]): readonly TableRow[] => {
  const xs = toEdges(
    rows.flatMap(({ shape }) => shape?.edges ?? []),
    drift,
  );
  return rows.map((row) => toTableRow(row, xs));
};

/** Builds blocks from paragraphs that say of themselves whether they end a cell or a row. */
class WordBlocks {
  readonly blocks: Block[] = [];
  readonly #allowance: Allowance;
  #rows: WordRow[] = [];
  #cells: string[] = [];
  #lines: string[] = [];
  #paragraphs = 0;
  #grids = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  add({ text, isPicture, endsCell, table }: WordParagraph): void {
    if (table.depth === 0) this.endTable();
    if (isPicture) this.#addPicture();
    if (table.endsRow) {
      this.#rows.push({ texts: this.#cells, shape: table.row });
      this.#cells = [];
      return;
    }
    if (table.depth === 0) {
      if (text !== "") this.blocks.push({ kind: "paragraph", text, place: this.#nextPlace() });
      return;
    }
    if (text !== "") this.#lines.push(text);
    if (!endsCell) return;
    this.#cells.push(this.#lines.join("\n"));
    this.#lines = [];
  }

  endTable(): void {
    if (this.#rows.length === 0) return;
    const place = { grid: (this.#grids += 1) };
    this.blocks.push(layOutGrid(toTableRows(this.#rows), place, this.#allowance));
    this.#rows = [];
  }

  #nextPlace() {
    return { paragraph: (this.#paragraphs += 1) };
  }

  #addPicture(): void {
    const place = this.#nextPlace();
    this.blocks.push({ kind: "image", description: "", source: "", place });
  }
}

/** Word 97 to 2003, and WPS, which writes the same. */
export const readDoc = (
  streams: ReadonlyMap<string, () => Uint8Array>,
  name: string,
  allowance: Allowance,
): Document => {
  const blocks = new WordBlocks(allowance);
  for (const paragraph of readWordText(openWordFile(streams), allowance)) blocks.add(paragraph);
  blocks.endTable();
  return plainDocument(name, "doc", blocks.blocks);
};
