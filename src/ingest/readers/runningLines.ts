import type { TextLine } from "./textLines.ts";

const pageNumber =
  /^[-—–―－─·.\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[,，/]?\s*共?\s*\d{1,3}\s*页?)?[-—–―－─·.\s]*$/;

const isPageNumber = (text: string): boolean => text.length < 20 && pageNumber.test(text);

/** A heading or foot is printed on at least this many pages. */
const fewestPages = 3;

/** Leaves out page numbers, and lines that stand first or last on several pages. */
export const dropRunningLines = (
  pages: readonly (readonly TextLine[])[],
): readonly (readonly TextLine[])[] => {
  const bodies = pages.map((lines) => {
    const first = lines[0] && isPageNumber(lines[0].text) ? 1 : 0;
    const last = lines.at(-1);
    return lines.slice(first, last && isPageNumber(last.text) ? -1 : undefined);
  });
  const counts = new Map<string, number>();
  for (const lines of bodies) {
    for (const text of new Set([lines[0]?.text, lines.at(-1)?.text])) {
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const isRunning = (line: TextLine): boolean => (counts.get(line.text) ?? 0) >= fewestPages;
  return bodies.map((lines) =>
    lines.filter(
      (line, index) => !((index === 0 || index === lines.length - 1) && isRunning(line)),
    ),
  );
};
