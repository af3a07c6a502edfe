import type { TextLine } from "./textLines.ts";

const pageNumber =
  /^[-—–―－─·.\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*(?:[,，/]\s*共?|共)\s*\d{1,3}\s*页?)?[-—–―－─·.\s]*$/;

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
  const outer = bodies.flatMap((lines) => [...new Set([...lines.slice(0, 1), ...lines.slice(-1)])]);
  const isSame = (a: TextLine, b: TextLine): boolean =>
    a.text === b.text && Math.abs(a.baseline - b.baseline) < 4;
  const isRunning = (line: TextLine): boolean =>
    outer.filter((other) => isSame(line, other)).length >= fewestPages;
  return bodies.map((lines) =>
    lines.filter(
      (line, index) => !((index === 0 || index === lines.length - 1) && isRunning(line)),
    ),
  );
};
