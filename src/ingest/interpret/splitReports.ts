import type { Block, Document } from "../document.ts";
import { titleAt } from "./findTitle.ts";
import type { Title } from "./parseTitle.ts";
import { findSections } from "./sections.ts";

const holdsGrid = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === "grid");

/** A stretch holds a report of its own if it holds table 三, or two other tables. */
const holdsReport = (blocks: readonly Block[]): boolean => {
  const tables = new Set(findSections(blocks).map(({ table }) => table));
  return tables.has("requests") || tables.size > 1;
};

/** A running head repeats the title on every page; a title without a body may be of any. */
const isAnother = (title: Title, last: Title | undefined): boolean =>
  title.year !== last?.year ||
  (title.body !== null && last.body !== null && title.body !== last.body);

/** Blocks from one title that says a year to the next that says something else. */
const cutAtTitles = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const starts = [0];
  let last: Title | undefined;
  blocks.forEach((_, i) => {
    const title = titleAt(blocks, i);
    if (title?.year == null) return;
    if (isAnother(title, last)) starts.push(i);
    last = title;
  });
  return [...starts, blocks.length].flatMap((end, i, bounds) =>
    i > 0 && end > (bounds[i - 1] ?? 0) ? [blocks.slice(bounds[i - 1], end)] : [],
  );
};

/**
 * A page may hold last year's report and this year's. Each begins at its own title and has its own
 * tables; titles without tables (links, lists of other years) belong to the report they stand in.
 */
export const splitReports = ({ blocks }: Document): readonly (readonly Block[])[] => {
  const stretches = cutAtTitles(blocks);
  if (stretches.filter(holdsGrid).length < 2) return [blocks];
  const reports: Block[][] = [];
  let held: Block[] = [];
  for (const stretch of stretches) {
    held.push(...stretch);
    if (holdsReport(stretch)) {
      reports.push(held);
      held = [];
    }
  }
  const last = reports.at(-1);
  if (!last) return [held];
  last.push(...held);
  return reports;
};
