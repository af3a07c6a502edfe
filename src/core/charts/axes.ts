import type { XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import type { ChartContext } from "./chart.ts";
import { formatAxisShare, formatCompact } from "../format/format.ts";

/** Type and colour of a label, shared by all charts. */
export const labelStyle = ({ theme }: ChartContext) => ({
  color: theme.muted,
  fontFamily: theme.font,
  fontSize: theme.size,
});

/** An axis of names or years: a hairline and its labels, nothing else. */
export const namedAxis = (context: ChartContext, names: readonly string[]): XAXisOption => ({
  type: "category",
  data: [...names],
  axisLine: { lineStyle: { color: context.theme.hairline } },
  axisTick: { show: false },
  axisLabel: { ...labelStyle(context), interval: 0, hideOverlap: true },
});

/** An axis of counts from zero; the labels shorten what is long. */
export const countAxis = (context: ChartContext): YAXisOption => ({
  type: "value",
  min: 0,
  minInterval: 1,
  splitNumber: 4,
  axisLabel: {
    ...labelStyle(context),
    formatter: (value: number) => formatCompact(value, context.language),
  },
  splitLine: { lineStyle: { color: context.theme.hairline } },
});

/** An axis of shares from zero: up to the whole where a share passes a half, else up to what is there. */
export const shareAxis = (context: ChartContext, highest: number): YAXisOption => ({
  ...(countAxis(context) as object),
  type: "value",
  minInterval: 0,
  ...(highest > 0.5 && { max: 1, interval: 0.25 }),
  axisLabel: {
    ...labelStyle(context),
    formatter: (value: number) => formatAxisShare(value, context.language),
  },
});
