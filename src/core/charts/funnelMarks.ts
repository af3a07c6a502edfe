import type { ScatterSeriesOption } from "echarts/charts";
import type { Polarity } from "../metrics/metric.ts";
import { judgement, type LeagueEntry } from "../query/league.ts";
import { type FunnelFlag, sideOf } from "../statistics/funnelFlags.ts";
import { labelStyle } from "./axes.ts";
import { wrapText } from "./wrapText.ts";
import type { ChartContext } from "./chart.ts";
import { lineHeight, longestLine } from "./funnelNames.ts";
import type { Side } from "./placeLabels.ts";
import type { Spot } from "./spots.ts";
import type { ChartTheme } from "./theme.ts";

/** A body on the funnel with what is said of it. */
export interface FunnelPoint {
  readonly entry: LeagueEntry;
  readonly name: string;
  readonly flag: FunnelFlag;
}

/** How the marks are drawn: their size in pixels, and the sides on which spots are named. */
export interface MarkStyle {
  readonly polarity: Polarity;
  readonly size: number;
  readonly sides: ReadonlyMap<number, Side>;
  /** The place of their first series in the chart. */
  readonly first: number;
}

/** Where a mark is among the series of the chart. */
export interface Place {
  readonly series: number;
  readonly index: number;
}

interface Marks {
  readonly series: readonly ScatterSeriesOption[];
  /** The place of each spot, in their order. */
  readonly places: readonly Place[];
}

const colourOf = (flag: FunnelFlag, polarity: Polarity, theme: ChartTheme): string => {
  if (flag === "within") return theme.neutral;
  const verdict = judgement(sideOf(flag), polarity);
  return verdict === "neither" ? theme.accent : theme[verdict];
};

const pale = 0.6;

/** More pale marks than this, one on top of another, look no darker. */
const darkest = 6;

interface Look {
  readonly color: string;
  readonly opacity: number;
}

/** As dark as that many pale marks, one on top of another. */
const lookOf = (
  { point: { flag }, size }: Spot<FunnelPoint>,
  polarity: Polarity,
  theme: ChartTheme,
): Look => ({
  color: colourOf(flag, polarity, theme),
  opacity: flag === "within" ? 1 - (1 - pale) ** Math.min(size, darkest) : 1,
});

const valueOf = ({ point: { entry } }: Spot<FunnelPoint>) => [
  entry.denominator ?? 0,
  entry.value ?? 0,
];

interface Crowd {
  readonly look: Look;
  /** The places of its spots among all. */
  readonly members: number[];
}

/** Marks of one look are one shape: thousands of their own take a browser longer than all the rest of a chart. */
const crowdSeries = (
  spots: readonly Spot<FunnelPoint>[],
  itemStyle: Look,
  { size }: MarkStyle,
): ScatterSeriesOption => ({
  type: "scatter",
  large: true,
  largeThreshold: 0,
  progressive: 0,
  silent: true,
  symbolSize: size,
  itemStyle,
  data: spots.map(valueOf),
});

/** A name that is longer than a line takes several. */
const fold = (name: string, context: ChartContext): string =>
  wrapText(name, longestLine(context) / context.theme.size).join("\n");

const namedSeries = (
  spots: readonly Spot<FunnelPoint>[],
  { polarity, size, sides }: MarkStyle,
  context: ChartContext,
): ScatterSeriesOption => ({
  type: "scatter",
  symbolSize: size,
  labelLayout: { hideOverlap: true },
  label: {
    ...labelStyle(context),
    show: true,
    color: context.theme.ink,
    formatter: "{b}",
    lineHeight: lineHeight(context),
    textBorderColor: context.theme.ground,
    textBorderWidth: 3,
  },
  data: [...sides].flatMap(([at, position]) => {
    const spot = spots[at];
    if (!spot) return [];
    const name = fold(spot.point.name, context);
    const itemStyle = lookOf(spot, polarity, context.theme);
    return { name, value: valueOf(spot), itemStyle, label: { position } };
  }),
});

/** Gathers what looks alike, the palest first; what is named stands alone. */
const crowdsOf = (
  spots: readonly Spot<FunnelPoint>[],
  { polarity, sides }: MarkStyle,
  theme: ChartTheme,
): readonly Crowd[] => {
  const crowds = new Map<string, Crowd>();
  for (const [at, spot] of spots.entries()) {
    if (sides.has(at)) continue;
    const look = lookOf(spot, polarity, theme);
    const key = `${look.color} ${look.opacity}`;
    const crowd = crowds.get(key) ?? { look, members: [] };
    crowds.set(key, crowd);
    crowd.members.push(at);
  }
  return [...crowds.values()].toSorted((one, other) => one.look.opacity - other.look.opacity);
};

/** The marks of bodies: those that look alike in one series, those that are named in the last, on top of all others. */
export const funnelMarks = (
  spots: readonly Spot<FunnelPoint>[],
  style: MarkStyle,
  context: ChartContext,
): Marks => {
  const crowds = crowdsOf(spots, style, context.theme);
  const places: Place[] = [];
  const put = (members: Iterable<number>, series: number): void => {
    for (const [index, spot] of [...members].entries()) places[spot] = { series, index };
  };
  for (const [at, { members }] of crowds.entries()) put(members, style.first + at);
  put(style.sides.keys(), style.first + crowds.length);
  return {
    series: [
      ...crowds.map(({ look, members }) =>
        crowdSeries(
          members.flatMap((at) => spots[at] ?? []),
          look,
          style,
        ),
      ),
      namedSeries(spots, style, context),
    ],
    places,
  };
};
