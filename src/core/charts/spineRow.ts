import { formatShare } from "../format/format.ts";
import type { SpineLine } from "../query/spine.ts";
import type { Text } from "../text.ts";
import { type ChartContext, say } from "./chart.ts";

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

interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
  readonly isMuted?: boolean;
}

const words = ({ text, x, y, align, isMuted = false }: Words, { theme }: ChartContext) => ({
  type: "text" as const,
  x,
  y,
  style: {
    text,
    align,
    verticalAlign: "middle" as const,
    fill: isMuted ? theme.muted : theme.ink,
    fontFamily: theme.font,
    fontSize: isMuted ? Math.max(12, theme.size - 1) : theme.size,
  },
});

const bar = (
  from: number,
  to: number,
  { y, height, fill }: Record<"y" | "height", number> & { fill: string },
) => ({
  type: "rect" as const,
  shape: { x: from, y: y - height / 2, width: to - from, height },
  style: { fill },
});

const outlined = (of: ReturnType<typeof bar>, stroke: string) => ({
  ...of,
  style: { ...of.style, stroke, lineWidth: 1.5 },
});

/** The worse end is on the left; the numbers stand at the ends. */
const endsOf = ({ spread, rate }: SpineLine, { language }: ChartContext): readonly string[] => {
  const ends = [spread.least, spread.most].map((end) => formatShare(end, language));
  return rate.polarity === "low" ? ends.toReversed() : ends;
};

const lineWords = (line: SpineLine, { at, above }: Place, context: ChartContext) => {
  const left = at(-1);
  const right = at(1);
  const label = say(line.rate.label, context);
  const [worst = "", best = ""] = endsOf(line, context);
  if (isNarrow(context)) {
    const y = left.y - above;
    return [
      words({ text: label, x: left.x, y, align: "left" }, context),
      words({ text: `${worst} – ${best}`, x: right.x, y, align: "right", isMuted: true }, context),
    ];
  }
  return [
    words({ text: label, x: 0, y: left.y, align: "left" }, context),
    words({ text: worst, x: left.x - gap, y: left.y, align: "right", isMuted: true }, context),
    words({ text: best, x: right.x + gap, y: left.y, align: "left", isMuted: true }, context),
  ];
};

/** What is drawn of a row: a thin line for all peers, a thick one for their middle half, a tick at the median. */
export const spineRow = (row: SpineRow, place: Place, context: ChartContext) => {
  const { theme } = context;
  const { at } = place;
  const { x, y } = at(0);
  if (row.kind === "head") {
    return [
      words(
        { text: say(row.words, context), x, y: y + 4, align: "center", isMuted: true },
        context,
      ),
    ];
  }
  const [from, to] = row.line.middle;
  return [
    bar(at(-1).x, at(1).x, { y, height: 6, fill: theme.hairline }),
    row.line.isRough
      ? outlined(bar(at(from).x, at(to).x, { y, height: 11, fill: theme.ground }), theme.neutral)
      : bar(at(from).x, at(to).x, { y, height: 12, fill: theme.neutral }),
    bar(x - 1, x + 1, { y, height: 20, fill: theme.ink }),
    ...lineWords(row.line, place, context),
  ];
};
