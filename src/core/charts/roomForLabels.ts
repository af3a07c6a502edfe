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
}

/** Which of the values in a row can be labelled without one label meeting another. */
export const roomForLabels = ({ values, print, step, size }: Row): ReadonlySet<number> => {
  const placed: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  for (const at of inOrder(values)) {
    const half = widthOf(print(values[at] ?? 0), size) / 2;
    const label = { from: at * step - half, to: at * step + half, at };
    if (placed.every(({ from, to }) => label.to <= from || label.from >= to)) placed.push(label);
  }
  return new Set(placed.map(({ at }) => at));
};
