import { directionOf, emptiness } from "../query/trendLines.ts";
import { trendWords } from "../sentences/trendSentence.ts";
import type { Text } from "../text.ts";
import { smallStyle } from "./axes.ts";
import { type ChartContext, say } from "./chart.ts";
import { isPicked, type Multiples, standsBack } from "./multiples.ts";
import { fontOf, group, rule, type Spot, words } from "./shapes.ts";
import { across, breaks, band, type SmallChart, strokes, up } from "./smallPlot.ts";
import { wrapText } from "./wrapText.ts";
import { noDenominator, noFigure } from "../format/noValue.ts";

export const reasons = {
  "no-denominator": noDenominator,
  "no-figure": noFigure,
} as const satisfies Record<string, Text>;

const arrows = { rising: "↗", falling: "↘", none: "", unknown: "" } as const;

const quiet = (context: ChartContext) => ({
  fill: context.theme.muted,
  font: fontOf(context, smallStyle(context).fontSize),
});

/** How much larger type is than that of a page in print. */
export const growthOf = ({ theme }: ChartContext): number => Math.max(1, theme.size / 13);

/** A name as it stands above a small chart of that width, line by line. */
export const nameLines = (name: string, width: number, { theme }: ChartContext) =>
  wrapText(name, width / theme.size);

export const nameHeight = ({ theme }: ChartContext): number => Math.round(theme.size * 1.3);

/** The name of a line, and under it in words whether its last five years clearly move. */
const head = ({ line, place }: SmallChart, all: Multiples, context: ChartContext) => {
  const { theme } = context;
  const direction = directionOf(line);
  const isClear = direction === "rising" || direction === "falling";
  const lines = nameLines(all.nameOf(line.key), place.width, context);
  const lineHeight = nameHeight(context);
  // It stands on its plot, however many lines the longest name beside it takes.
  const rise = Math.round(40 * growthOf(context)) + (lines.length - 1) * lineHeight;
  const top = Math.max(place.top, place.ceiling - rise);
  const below = top + lines.length * lineHeight + Math.round(3 * growthOf(context));
  return [
    words(lines.join("\n"), [place.left, top], {
      fill: standsBack(line, all) ? theme.muted : theme.ink,
      font: fontOf(context, theme.size, isPicked(line, all) ? "bold" : "normal"),
      lineHeight,
    }),
    words(
      `${arrows[direction]} ${say(trendWords[direction], context)}`.trim(),
      [place.left, below],
      {
        fill: isClear ? theme.accent : theme.muted,
        font: fontOf(context, smallStyle(context).fontSize, isClear ? "bold" : "normal"),
      },
    ),
  ];
};

/** Three lines across, labelled where asked, and the first and last year below. */
const grid = (small: SmallChart, context: ChartContext) => {
  const { place, scale, line, isLabelled } = small;
  const { left, width, floor } = place;
  const ends = new Set([0, line.years.length - 1]);
  const below = floor + Math.round(6 * growthOf(context));
  return [
    ...scale.ticks.flatMap(({ value, label }) => {
      const y = Math.round(up(small, value)) + 0.5;
      const stroke = context.theme.hairline;
      const across = rule([left, y], [left + width, y], { stroke });
      const look = { ...quiet(context), align: "right", verticalAlign: "middle" } as const;
      return isLabelled ? [across, words(label, [left - 8, y], look)] : [across];
    }),
    ...[...ends].map((at) => {
      const year = String(line.years[at]?.year ?? "");
      const side = at === 0 ? "left" : "right";
      const align = ends.size === 1 ? "center" : side;
      return words(year, [across(small, at), below], { ...quiet(context), align });
    }),
  ];
};

/** An empty chart says why it is empty. */
const reason = ({ line, place }: SmallChart, context: ChartContext) => {
  const why = emptiness(line);
  if (why === null) return [];
  const at: Spot = [place.left + place.width / 2, place.ceiling + 24];
  const look = { fill: context.theme.muted, font: fontOf(context, context.theme.size) };
  return [words(say(reasons[why], context), at, { ...look, align: "center" })];
};

/** All of a small chart but its points: its name, grid, band and line. */
export const groundOf = (small: SmallChart, all: Multiples, context: ChartContext) =>
  group([
    ...head(small, all, context),
    ...grid(small, context),
    ...band(small, all, context),
    ...breaks(small, all, context),
    ...strokes(small, all, context),
    ...reason(small, context),
  ]);
