import type { TextLine } from "./textLines.ts";

const pageNumber =
  /^[-—–―－─·.\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*(?:[,，/]\s*共?|共)\s*\d{1,3}\s*页?)?[-—–―－─·.\s]*$/;

const isPageNumber = (text: string): boolean => text.length < 20 && pageNumber.test(text);

/** A heading or foot is printed on at least this many pages, or on both of two. */
const fewestPages = 3;

/** A foot may count its pages: 3/12. */
const withoutNumbers = (text: string): string => text.replaceAll(/\d+/gu, "#");

/**
 * Leaves out page numbers, and lines that stand first or last on several pages. On the first page a
 * heading stays: nothing else may say whose report it is.
 */
export const dropRunningLines = (
  pages: readonly (readonly TextLine[])[],
): readonly (readonly TextLine[])[] => {
  const bodies = pages.map((lines) => {
    const first = lines[0] && isPageNumber(lines[0].text) ? 1 : 0;
    const last = lines.at(-1);
    return lines.slice(first, last && isPageNumber(last.text) ? -1 : undefined);
  });
  const fewest = Math.max(2, Math.min(fewestPages, pages.length));
  const outer = bodies.flatMap((lines) => [...new Set([...lines.slice(0, 1), ...lines.slice(-1)])]);
  const isSame = (a: TextLine, b: TextLine): boolean =>
    withoutNumbers(a.text) === withoutNumbers(b.text) && Math.abs(a.baseline - b.baseline) < 4;
  const isRunning = (line: TextLine): boolean =>
    outer.filter((other) => isSame(line, other)).length >= fewest;
  const isOuter = (lines: readonly TextLine[], index: number, page: number): boolean =>
    (index === 0 && page > 0) || (index === lines.length - 1 && index > 0);
  return bodies.map((lines, page) =>
    lines.filter((line, index) => !(isOuter(lines, index, page) && isRunning(line))),
  );
};
