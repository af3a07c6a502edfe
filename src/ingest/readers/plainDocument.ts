import type { Block, Document, Format } from "../document.ts";

/** A document of a format that tells no more than its blocks. */
export const plainDocument = (
  name: string,
  format: Format,
  blocks: readonly Block[],
): Document => ({ name, format, title: "", meta: new Map(), blocks, attachments: [] });
