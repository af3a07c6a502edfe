import type { Attributes } from "./markup.ts";

const tags: Readonly<Record<string, string>> = {
  table: "table",
  grid: "table",
  treegrid: "table",
  row: "tr",
  cell: "td",
  gridcell: "td",
  columnheader: "td",
  rowheader: "td",
  "table-row": "tr",
  "table-cell": "td",
};

const display = /display\s*:\s*(table(?:-row|-cell)?)\s*(?:;|!|$)/i;

const isPlain = new Set(["div", "span", "ul", "ol", "li", "dl", "dt", "dd", "section", "p"]);

/** What an element stands for: some pages draw their tables with other elements than those of tables. */
export const tableRole = (name: string, { role, style }: Attributes): string => {
  if (!isPlain.has(name)) return name;
  const told = role ?? (style === undefined ? undefined : display.exec(style)?.[1]);
  return (told === undefined ? undefined : tags[told.toLowerCase()]) ?? name;
};
