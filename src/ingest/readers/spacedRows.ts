import { type Line, type LineRow, splitLine } from "./lineTable.ts";

const value = /^(?:[-—–/\\无]|-?\d[\d,，.]*\s?[件条个%万元]*)$/;

/** The cells of a line, those of its label and the values that end it. */
interface Parts {
  readonly label: readonly string[];
  readonly values: readonly string[];
}

const longestHeading = 8;

/** Narrow headings stand only one blank apart. */
const splitHeadings = (text: string): readonly string[] => {
  const words = text.split(" ");
  const areHeadings = words.length > 2 && words.every((word) => word.length <= longestHeading);
  return areHeadings ? words : [text];
};

const toParts = (text: string): Parts => {
  const cells = splitLine(text, "spaces");
  let first = cells.length;
  while (first > 0 && value.test(cells[first - 1] ?? "")) first -= 1;
  if (first === cells.length) return { label: cells.flatMap(splitHeadings), values: [] };
  return { label: cells.slice(0, first), values: cells.slice(first) };
};

export const hasValues = ({ text }: Line): boolean => toParts(text).values.length > 0;

const numbered =
  /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;

interface OpenRow {
  readonly above: readonly LineRow[];
  readonly parts: Parts;
  readonly below: readonly LineRow[];
  readonly line: number;
}

const isFragment = ({ label, values }: Parts): boolean => label.length === 1 && values.length === 0;

/** Where in the lines above a row its label begins. */
const labelStart = (fragments: readonly LineRow[], next: Parts): number => {
  const start = fragments.findIndex(({ cells: [text = ""] }) => numbered.test(text));
  if (start !== -1) return start;
  return numbered.test(next.label.at(-1) ?? "") ? fragments.length : 0;
};

const textsOf = (fragments: readonly LineRow[]): readonly string[] =>
  fragments.flatMap(({ cells }) => cells);

const toRow = ({ above, parts, below, line }: OpenRow): LineRow => {
  const { label, values } = parts;
  if (above.length + below.length === 0) return { cells: [...label, ...values], line };
  const whole = [...textsOf(above), ...label.slice(-1), ...textsOf(below)].join("");
  return { cells: [...label.slice(0, -1), whole, ...values], line };
};

/**
 * Long labels wrap over lines above and below their numbers. A line that begins with a number
 * begins the label of the row after it; others carry on the row before, if a row follows.
 */
export const foldRows = (lines: readonly Line[]): readonly LineRow[] => {
  const rows: LineRow[] = [];
  let open: OpenRow | undefined;
  let fragments: readonly LineRow[] = [];
  const endRow = (below: readonly LineRow[]): void => {
    if (open) rows.push(toRow({ ...open, below }));
    else rows.push(...below);
    open = undefined;
    fragments = [];
  };
  for (const { number: line, text } of lines) {
    const parts = toParts(text);
    if (isFragment(parts)) {
      fragments = [...fragments, { cells: parts.label, line }];
    } else if (parts.values.length > 0) {
      const start = labelStart(fragments, parts);
      const above = fragments.slice(start);
      endRow(fragments.slice(0, start));
      open = { above, parts, below: [], line };
    } else {
      const apart = fragments;
      endRow([]);
      rows.push(...apart, { cells: parts.label, line });
    }
  }
  const apart = fragments;
  endRow([]);
  return [...rows, ...apart];
};
