import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { formatRate } from "../format/format.ts";
import type { LeagueEntry } from "../query/league.ts";
import type { Funnel, FunnelMethod } from "../statistics/funnel.ts";
import { type FunnelFlag, funnelFlags } from "../statistics/funnelFlags.ts";
import { z95, z998 } from "../statistics/normal.ts";
import { countAxis, labelStyle, shareAxis } from "./axes.ts";
import type { Chart, ChartContext } from "./chart.ts";

/** A body on the funnel with what is said of it. */
export interface FunnelPoint {
  readonly entry: LeagueEntry;
  readonly name: string;
  readonly flag: FunnelFlag;
}

/** The bodies that have a rate, each with where it lies among the limits. */
export const funnelPoints = (
  entries: readonly LeagueEntry[],
  funnel: Funnel,
  method: FunnelMethod,
  nameOf: (body: string) => string,
): readonly FunnelPoint[] => {
  const shares = entries.map(({ numerator, denominator }) => ({
    x: numerator ?? 0,
    n: denominator ?? 0,
  }));
  const flags = funnelFlags(shares, funnel, method);
  return entries.flatMap((entry, i) => {
    const flag = flags[i];
    return flag ? [{ entry, name: nameOf(entry.body), flag }] : [];
  });
};

const words = {
  "far-above": { zh: "远高于界限", en: "far above the limits" },
  above: { zh: "高于界限", en: "above the limits" },
  within: { zh: "在界限之内", en: "within the limits" },
  below: { zh: "低于界限", en: "below the limits" },
  "far-below": { zh: "远低于界限", en: "far below the limits" },
} as const;

const steps = 80;

/** Denominators from the smallest to the largest, evenly spaced on a log axis. */
const grid = (lowest: number, highest: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, i) => lowest * (highest / lowest) ** (i / steps));

/** Rates against their denominators, with the limits chance alone would keep them in. */
export const funnelChart = (
  points: readonly FunnelPoint[],
  funnel: Funnel,
  method: FunnelMethod,
  context: ChartContext,
): Chart => {
  const { theme, language } = context;
  const sizes = points.map(({ entry }) => entry.denominator ?? 1);
  const lowest = Math.max(1, sizes.reduce((a, b) => Math.min(a, b), Infinity) * 0.8);
  const highest = sizes.reduce((a, b) => Math.max(a, b), lowest) * 1.25;
  const limits = funnel.limits[method];
  const line = (
    z: number,
    side: "lower" | "upper",
    type: "solid" | "dashed",
  ): LineSeriesOption => ({
    type: "line",
    symbol: "none",
    silent: true,
    lineStyle: { color: theme.muted, width: 1, type },
    data: grid(lowest, highest).map((n) => [n, limits(n, z)?.[side] ?? null]),
  });
  const colours: Readonly<Record<FunnelFlag, string>> = {
    "far-above": theme.accent,
    above: theme.accent,
    within: theme.neutral,
    below: theme.worse,
    "far-below": theme.worse,
  };
  const lines = [
    line(z95, "lower", "dashed"),
    line(z95, "upper", "dashed"),
    line(z998, "lower", "solid"),
    line(z998, "upper", "solid"),
  ];
  const scatter: ScatterSeriesOption = {
    type: "scatter",
    symbolSize: 9,
    labelLayout: { hideOverlap: true },
    data: points.map(({ entry, name, flag }) => ({
      name,
      value: [entry.denominator ?? 0, entry.value ?? 0],
      itemStyle: { color: colours[flag], opacity: flag === "within" ? 0.7 : 1 },
      label: {
        ...labelStyle(context),
        show: flag !== "within",
        color: theme.ink,
        position: "right",
        formatter: "{b}",
      },
    })),
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: theme.ink, type: "solid", width: 1 },
      label: { show: false },
      data: [{ yAxis: funnel.baseline }],
    },
  };
  return {
    height: 420,
    points: points.map(({ entry, name, flag }, index) => ({
      series: lines.length,
      index,
      label: `${name}: ${formatRate(entry.numerator ?? 0, entry.denominator ?? 0, language)}${language === "zh" ? "，" : ", "}${words[flag][language]}`,
    })),
    option: {
      animation: false,
      grid: {
        left: 8,
        right: context.width < 560 ? 24 : 120,
        top: 16,
        bottom: 8,
        outerBoundsMode: "same",
      },
      xAxis: {
        ...(countAxis(context) as object),
        type: "log",
        min: Math.round(lowest),
        max: Math.ceil(highest),
        axisLine: { lineStyle: { color: theme.hairline } },
        axisTick: { show: false },
        splitLine: { show: false },
      },
      yAxis: shareAxis(context, 1),
      series: [...lines, scatter],
    },
  };
};
