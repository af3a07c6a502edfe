import type { Block, Document, Grid, Reading } from "#ingest/document.ts";
import { readDocument } from "#ingest/readers/readDocument.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readOne = async (bytes: Uint8Array, name = "report"): Promise<Document> => {
  const reading = await readDocument(bytes, name);
  if ("error" in reading) throw new Error(`refused: ${reading.error.reason}`);
  const [document] = reading.documents;
  return document!;
};

export const reasonOf = (reading: Reading): string =>
  "error" in reading ? reading.error.reason : "read";

export const gridsOf = ({ blocks }: Pick<Document, "blocks">): readonly Grid[] =>
  blocks.filter((block) => block.kind === "grid");

/** The cells of a grid row by row; a position that repeats a cell shows as "<" or "^". */
export const sketch = ({ rows }: Grid): readonly (readonly string[])[] =>
  rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell.row !== row) return "^";
      return cell.column === column ? cell.text : "<";
    }),
  );

/** One line a block: prose as it is, a grid as its sketch. */
export const outline = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `${"#".repeat(block.level)} ${block.text}`;
      case "paragraph":
        return block.text;
      case "image":
        return `image ${block.source}`;
      case "grid":
        return sketch(block);
    }
  });
