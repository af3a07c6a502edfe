import { formatShare } from "../format/format.ts";
import type { SpineLine } from "../query/spine.ts";
import type { Text } from "../text.ts";
import { type ChartContext, say } from "./chart.ts";
import { type Align, box, fontOf, type Spot, words } from "./shapes.ts";

/** A line of the spine, or the word above lines that says what their ends mean. */
export type SpineRow =
  | { readonly kind: "head"; readonly words: Text }
  | { readonly kind: "line"; readonly line: SpineLine };

/** Where a row is drawn. */
interface Place {
  /** A place on its line. */
  readonly at: (place: number) => { readonly x: number; readonly y: number };
  /** Pixels from its line up to its words, where they stand above it. */
  readonly above: number;
}

export const isNarrow = ({ width }: ChartContext): boolean => width < 640;

const gap = 12;

interface Label {
  readonly text: string;
  readonly at: Spot;
  readonly align: Align;
}

/** Words beside or above a line, level with it. */
const label = ({ text, at, align }: Label, context: ChartContext) => {
  const { theme } = context;
  const look = { fill: theme.ink, font: fontOf(context, theme.size) };
  return words(text, at, { ...look, align, verticalAlign: "middle" });
};

/** The same, smaller and paler. */
const aside = ({ text, at, align }: Label, context: ChartContext) => {
  const { theme } = context;
  const look = { fill: theme.muted, font: fontOf(context, Math.max(12, theme.size - 1)) };
  return words(text, at, { ...look, align, verticalAlign: "middle" });
};

/** A bar that lies on its line. */
const bar = (
  from: number,
  to: number,
  {
    y,
    height,
    ...style
  }: Parameters<typeof box>[1] & { readonly y: number; readonly height: number },
) => box({ x: from, y: y - height / 2, width: to - from, height }, style);

/** The worse end is on the left; the numbers stand at the ends. */
const endsOf = ({ spread, rate }: SpineLine, { language }: ChartContext): readonly string[] => {
  const ends = [spread.least, spread.most].map((end) => formatShare(end, language));
  return rate.polarity === "low" ? ends.toReversed() : ends;
};

const lineWords = (line: SpineLine, { at, above }: Place, context: ChartContext) => {
  const left = at(-1);
  const right = at(1);
  const name = say(line.rate.label, context);
  const [worst = "", best = ""] = endsOf(line, context);
  if (isNarrow(context)) {
    const y = left.y - above;
    return [
      label({ text: name, at: [left.x, y], align: "left" }, context),
      aside({ text: `${worst} – ${best}`, at: [right.x, y], align: "right" }, context),
    ];
  }
  return [
    label({ text: name, at: [0, left.y], align: "left" }, context),
    aside({ text: worst, at: [left.x - gap, left.y], align: "right" }, context),
    aside({ text: best, at: [right.x + gap, left.y], align: "left" }, context),
  ];
};

/** What is drawn of a row: a thin line for all peers, a thick one for their middle half, a tick at the median. */
export const spineRow = (row: SpineRow, place: Place, context: ChartContext) => {
  const { theme } = context;
  const { at } = place;
  const { x, y } = at(0);
  if (row.kind === "head") {
    return [aside({ text: say(row.words, context), at: [x, y + 4], align: "center" }, context)];
  }
  const [from, to] = row.line.middle;
  const rough = { y, height: 11, fill: theme.ground, stroke: theme.neutral, lineWidth: 1.5 };
  return [
    bar(at(-1).x, at(1).x, { y, height: 6, fill: theme.hairline }),
    bar(at(from).x, at(to).x, row.line.isRough ? rough : { y, height: 12, fill: theme.neutral }),
    bar(x - 1, x + 1, { y, height: 20, fill: theme.ink }),
    ...lineWords(row.line, place, context),
  ];
};
