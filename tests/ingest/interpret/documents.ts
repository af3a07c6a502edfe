import type { Block, Document } from "#ingest/document.ts";

export const paragraph = (text: string): Block => ({ kind: "paragraph", text, place: {} });

export const heading = (text: string): Block => ({ kind: "heading", level: 1, text, place: {} });

export const document = (
  blocks: readonly Block[],
  { title = "", meta = {}, name = "page.html", attachments = [] as Document["attachments"] } = {},
): Document => ({
  name,
  format: "html",
  title,
  meta: new Map(Object.entries(meta)),
  blocks,
  attachments,
});
