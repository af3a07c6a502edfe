import type { LineSeriesOption } from "echarts/charts";
import type { MarkLineComponentOption } from "echarts/components";
import { formatRate, formatShare } from "../format/format.ts";
import type { Polarity } from "../metrics/metric.ts";
import type { LeagueEntry } from "../query/league.ts";
import { shareOf } from "../query/reference.ts";
import { flagWords } from "../sentences/funnelWords.ts";
import type { Funnel } from "../statistics/funnel.ts";
import { funnelFlags } from "../statistics/funnelFlags.ts";
import { z95, z998 } from "../statistics/normal.ts";
import type { Language } from "../text.ts";
import { countAxis, labelStyle, shareAxis, smallStyle, standingLine } from "./axes.ts";
import type { Chart, ChartContext, ChartPoint } from "./chart.ts";
import { type FunnelPoint, funnelMarks, type Place } from "./funnelMarks.ts";
import { height, nameableOf, rightMargin, sidesOf } from "./funnelNames.ts";
import { spotsOf } from "./spots.ts";

/** The bodies that have a rate, each with where it lies among the limits of the funnel's method. */
export const funnelPoints = (
  entries: readonly LeagueEntry[],
  funnel: Funnel,
  nameOf: (body: string) => string,
): readonly FunnelPoint[] => {
  const flags = funnelFlags(entries.map(shareOf), funnel);
  const points: FunnelPoint[] = [];
  for (const [i, entry] of entries.entries()) {
    const flag = flags[i];
    if (flag) points.push({ entry, name: nameOf(entry.body), flag });
  }
  return points;
};

const steps = 80;

/** Denominators from the smallest to the largest, evenly spaced on a log axis. */
const grid = (lowest: number, highest: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, i) => lowest * (highest / lowest) ** (i / steps));

interface Extent {
  readonly lowest: number;
  readonly highest: number;
}

const extentOf = (points: readonly FunnelPoint[]): Extent => {
  const sizes = points.map(({ entry }) => entry.denominator ?? 1);
  const lowest = Math.max(1, sizes.reduce((a, b) => Math.min(a, b), Infinity) * 0.8);
  return { lowest, highest: sizes.reduce((a, b) => Math.max(a, b), lowest) * 1.25 };
};

const baselineLine = (baseline: number, context: ChartContext): MarkLineComponentOption => ({
  ...standingLine,
  lineStyle: { color: context.theme.ink, type: "solid", width: 1 },
  label: {
    ...labelStyle(context),
    color: context.theme.ink,
    position: "end",
    formatter: formatShare(baseline, context.language),
  },
  data: [{ yAxis: baseline }],
});

/** The limits, and the baseline among them. */
const limitLines = (
  { limits, method, baseline }: Funnel,
  { lowest, highest }: Extent,
  context: ChartContext,
): readonly LineSeriesOption[] => {
  const line = (z: number, side: "lower" | "upper"): LineSeriesOption => ({
    type: "line",
    symbol: "none",
    silent: true,
    labelLayout: { hideOverlap: true },
    lineStyle: { color: context.theme.muted, width: 1, type: z === z95 ? "dashed" : "solid" },
    endLabel: {
      ...smallStyle(context),
      show: true,
      formatter: z === z95 ? "95%" : "99.8%",
    },
    data: grid(lowest, highest).map((n) => [n, limits[method](n, z)?.[side] ?? null]),
  });
  return [
    { ...line(z95, "lower"), markLine: baselineLine(baseline, context) },
    line(z95, "upper"),
    line(z998, "lower"),
    line(z998, "upper"),
  ];
};

/** A funnel with the metric's polarity: which side of it is good. */
export interface FunnelOf {
  readonly funnel: Funnel;
  readonly polarity: Polarity;
}

/** Where a body lies; one that may be named has a mark of its own. */
const whereOf = (points: readonly FunnelPoint[], funnel: Funnel) => {
  const nameable = new Set(nameableOf(points, funnel));
  return ({ entry }: FunnelPoint, at: number): string =>
    nameable.has(at) ? String(at) : `${entry.numerator}/${entry.denominator}`;
};

const labelOf = ({ entry, name, flag }: FunnelPoint, language: Language): string => {
  const rate = formatRate(entry.numerator ?? 0, entry.denominator ?? 0, language);
  return `${name}${language === "zh" ? "：" : ": "}${rate}${language === "zh" ? "，" : ", "}${flagWords[flag][language]}`;
};

interface Spoken extends ChartPoint {
  readonly of: FunnelPoint | null;
}

/** Bodies are said one at a time, and there are thousands: a getter for each would take longer than all the rest. */
const spokenPoints = (
  points: readonly FunnelPoint[],
  placeOf: (point: number) => Place | undefined,
  language: Language,
): readonly ChartPoint[] => {
  const spoken: Spoken = {
    series: 0,
    index: 0,
    of: null,
    get label() {
      return this.of ? labelOf(this.of, language) : "";
    },
  };
  return points.map((of, at) =>
    Object.assign(Object.create(spoken) as Spoken, { of, ...placeOf(at) }),
  );
};

/** Rates against their denominators, with the limits chance alone would keep them in. */
export const funnelChart = (
  points: readonly FunnelPoint[],
  { funnel, polarity }: FunnelOf,
  context: ChartContext,
): Chart => {
  const extent = extentOf(points);
  const lines = limitLines(funnel, extent, context);
  const { spots, placeOf } = spotsOf(points, whereOf(points, funnel));
  const bodies = spots.map(({ point }) => point);
  const sides = sidesOf(bodies, { funnel, extent }, context);
  const size = points.length > 300 ? 5 : 9;
  const marks = funnelMarks(spots, { polarity, size, sides, first: lines.length }, context);
  const { language, theme } = context;
  let spoken: readonly ChartPoint[] | null = null;
  return {
    height,
    /** Made when a reader first points at something. */
    get points() {
      spoken ??= spokenPoints(points, (at) => marks.places[placeOf[at] ?? at], language);
      return spoken;
    },
    option: {
      animation: false,
      grid: {
        left: 8,
        right: rightMargin(context),
        top: 16,
        bottom: 8,
        outerBoundsMode: "same",
      },
      xAxis: {
        ...(countAxis(context) as object),
        type: "log",
        name: { zh: "分母（对数刻度）", en: "denominator (log scale)" }[language],
        nameLocation: "middle",
        nameGap: theme.size * 2,
        nameTextStyle: labelStyle(context),
        min: Math.round(extent.lowest),
        max: Math.ceil(extent.highest),
        axisLine: { lineStyle: { color: theme.hairline } },
        axisTick: { show: false },
        splitLine: { show: false },
      },
      yAxis: shareAxis(context, 1),
      series: [...lines, ...marks.series],
    },
  };
};
