import { checkIds, checks } from "#core/form/checks.ts";
import { tableIds, tables } from "#core/form/tables.ts";
import { type MetricGroup, metricGroups } from "#core/metrics/metric.ts";
import { metricIds, metricOf } from "#core/metrics/metrics.ts";
import type { Text } from "#core/text.ts";
import { statistics } from "./statistics/statistics.ts";

/** A heading of the page and what stands below it; its id is its place in the address. */
export interface Entry {
  readonly id: string;
  readonly title: Text;
}

export interface Chapter extends Entry {
  readonly entries: readonly Entry[];
}

const groupIds = Object.keys(metricGroups) as readonly MetricGroup[];

/** The metrics of a group, as the catalogue lists them. */
export const metricsOf = (group: MetricGroup) =>
  metricIds.filter((id) => metricOf(id).group === group);

/** The page in its order; everything that is data is taken from where it is defined. */
export const chapters = [
  {
    id: "reading",
    title: { zh: "怎样读这些数字", en: "How to read the figures" },
    entries: [],
  },
  {
    id: "metrics",
    title: { zh: "指标", en: "Metrics" },
    entries: groupIds.map((id) => ({ id: `metrics-${id}`, title: metricGroups[id] })),
  },
  {
    id: "statistics",
    title: { zh: "统计方法", en: "Statistics" },
    entries: Object.entries(statistics).map(([id, { title }]) => ({ id, title })),
  },
  {
    id: "simulation",
    title: { zh: "模拟检验", en: "Tried on simulated provinces" },
    entries: [],
  },
  {
    id: "form",
    title: { zh: "统计表词汇", en: "The form, word by word" },
    entries: tableIds.map((id) => ({ id: `form-${id}`, title: tables[id].label })),
  },
  {
    id: "checks",
    title: { zh: "勾稽关系", en: "Checks" },
    entries: checkIds.map((id) => ({ id: `check-${id}`, title: checks[id].label })),
  },
  { id: "limits", title: { zh: "不能说明什么", en: "What it cannot tell" }, entries: [] },
] as const satisfies readonly Chapter[];
