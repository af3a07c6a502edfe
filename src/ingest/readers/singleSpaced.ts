import { type Line, separatorOf } from "./lineTable.ts";

const value = /^(?:[-—–/\\无]|-?\d[\d,，.]*[件条个%万元]*)$/;

/** A line of prose may end in a number; so many numbers are a row of a table. */
const enoughValues = 5;
const enoughRows = 5;
const longestHeading = 40;

interface Parts {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

const toParts = (text: string): Parts => {
  // Between drawn lines or tabs, a blank stands inside of a cell: 行 政 复 议 | 1 2.
  const separator = separatorOf(text);
  if (separator === "pipe" || separator === "tab") return { words: [], values: [] };
  const tokens = text.trim().split(/[ \u00a0\u3000]/u);
  let first = tokens.length;
  while (first > 0 && value.test(tokens[first - 1] ?? "")) first -= 1;
  return { words: tokens.slice(0, first), values: tokens.slice(first) };
};

const isRow = ({ words, values }: Parts): boolean =>
  values.length >= enoughValues || (values.length > 0 && words.length === 1);

const areHeadings = ({ words, values }: Parts): boolean =>
  values.length === 0 &&
  words.length > 1 &&
  words.every((word) => word.length <= longestHeading && !/[。；]/u.test(word));

/** Values stand apart from each other and from their label, headings from each other. */
const spread = ({ words, values }: Parts): string =>
  values.length > 0
    ? [...(words.length > 0 ? [words.join(" ")] : []), ...values].join("  ")
    : words.join("  ");

/**
 * Copied from a PDF, the cells of a row stand one blank apart. Where several lines end in as many
 * numbers as a row of the form, such rows, and the headings right above them, are set further apart.
 */
export const spreadSingleSpaced = (lines: readonly Line[]): readonly Line[] => {
  const parts = lines.map(({ text }) => toParts(text));
  if (parts.filter(({ values }) => values.length >= enoughValues).length < enoughRows) return lines;
  let isTableBelow = false;
  return lines
    .toReversed()
    .map((line, i) => {
      const part = parts[lines.length - 1 - i];
      isTableBelow = part !== undefined && (isRow(part) || (isTableBelow && areHeadings(part)));
      return isTableBelow && part ? { ...line, text: spread(part) } : line;
    })
    .toReversed();
};
