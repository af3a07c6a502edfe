import { widthOfText } from "./widthOfText.ts";

/** Labels are set in figures and a sign or two, and a space before the next. */
const widthOf = (text: string, size: number): number => size * 0.5 + widthOfText(text, size, 0.6);

/** Those a reader looks for first: the last, the first, the highest and the lowest; then the later ones. */
const inOrder = (values: readonly (number | null)[]): readonly number[] => {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const byValue = known.toSorted((a, b) => b.value - a.value);
  const first = [known.at(-1), known[0], byValue[0], byValue.at(-1)];
  return [...new Set([...first, ...known.toReversed()])].flatMap((one) => (one ? [one.at] : []));
};

interface Row {
  readonly values: readonly (number | null)[];
  readonly print: (value: number) => string;
  /** Pixels from one value to the next. */
  readonly step: number;
  /** Pixels of a character. */
  readonly size: number;
  /** How high above the axis each label stands, in pixels; without it they stand in one line. */
  readonly heights?: readonly number[];
  /** Where the first label leans inwards: how many pixels before its value it begins. */
  readonly lean?: number | null;
  /** Bars that stand below the labels: how wide each is and how high, in pixels. */
  readonly bars?: { readonly width: number; readonly tops: readonly number[] };
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

const boxAt = ({ values, print, step, size, heights, lean = null }: Row, at: number): Box => {
  const width = widthOf(print(values[at] ?? 0), size);
  const height = heights?.[at] ?? 0;
  const place = at * step;
  if (lean !== null && at === 0) return { from: place - lean, to: place - lean + width, height };
  return { from: place - width / 2, to: place + width / 2, height };
};

const areApart = (one: Box, other: Box, line: number): boolean =>
  one.to <= other.from || one.from >= other.to || Math.abs(one.height - other.height) >= line;

/** A label that is wider than its own bar would stand on one beside it that is as high. */
const isOverBar = (label: Box, at: number, { bars, step, size }: Row): boolean =>
  bars?.tops.some(
    (top, other) =>
      other !== at &&
      label.from < other * step + bars.width / 2 &&
      label.to > other * step - bars.width / 2 &&
      label.height - size * 0.7 < top,
  ) ?? false;

/** Which of the values in a row can be labelled without one label meeting another. */
export const roomForLabels = (row: Row): ReadonlySet<number> => {
  const placed: (Box & { readonly at: number })[] = [];
  for (const at of inOrder(row.values)) {
    const label = { ...boxAt(row, at), at };
    const isFree = placed.every((other) => areApart(label, other, row.size * 1.4));
    if (isFree && !isOverBar(label, at, row)) placed.push(label);
  }
  return new Set(placed.map(({ at }) => at));
};
