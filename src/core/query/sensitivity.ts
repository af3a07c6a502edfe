import { type MetricId, metricOf } from "../metrics/metrics.ts";
import type { Trust } from "./measure.ts";
import type { SeriesRow } from "./series.ts";

/** The figures that are told with and without the reports that do not add up. */
export const sensitivityMetrics = [
  "received",
  "closed",
  "disclosure-rate",
  "refusal-rate",
  "carried-out",
  "reviews",
  "suits",
] as const satisfies readonly MetricId[];

/** One metric of one year as printed, without failing reports, and with totals from their parts. */
export interface Sensitivity {
  readonly metric: MetricId;
  readonly printed: number | null;
  readonly excluded: number | null;
  readonly recomputed: number | null;
  /** Reports that answer as printed, and how many of them are left out. */
  readonly answered: number;
  readonly left: number;
}

const valueOf = (row: SeriesRow | undefined): number | null => {
  if (!row) return null;
  if (metricOf(row.metric).kind === "count") return row.numerator;
  return row.numerator !== null && row.denominator ? row.numerator / row.denominator : null;
};

/** Puts the three answers to one question beside each other, for one year. */
export const sensitivity = (
  answers: Readonly<Record<Trust, readonly SeriesRow[]>>,
  metrics: readonly MetricId[],
  year: number,
): readonly Sensitivity[] => {
  const rowOf = (trust: Trust, metric: MetricId) =>
    answers[trust].find((row) => row.metric === metric && row.year === year);
  return metrics.map((metric) => {
    const printed = rowOf("all", metric);
    const excluded = rowOf("exclude", metric);
    return {
      metric,
      printed: valueOf(printed),
      excluded: valueOf(excluded),
      recomputed: valueOf(rowOf("recompute", metric)),
      answered: printed?.answered ?? 0,
      left: (printed?.answered ?? 0) - (excluded?.answered ?? 0),
    };
  });
};
