import type { MetricId } from "../metrics/metrics.ts";
import { metricOf } from "../metrics/metrics.ts";
import { type Difference, newcombe } from "../statistics/newcombe.ts";
import { isShare } from "../statistics/share.ts";
import type { SeriesRow } from "./series.ts";

/** One metric in one year, beside the year before. */
export interface YearFigure {
  readonly metric: MetricId;
  readonly row: SeriesRow;
  /** A share for a rate, a number for a count; null without an answer, a denominator, or figures that can be. */
  readonly value: number | null;
  readonly before: number | null;
  /** How many reports the year before rests on. */
  readonly reportsBefore: number;
  /** Change of a rate in shares with its interval; null for counts and where either year has no rate. */
  readonly change: Difference | null;
}

const shareOf = (row: SeriesRow) => ({ x: row.numerator ?? 0, n: row.denominator ?? 0 });

const valueOf = (row: SeriesRow | undefined): number | null => {
  if (!row) return null;
  if (metricOf(row.metric).kind === "count") return row.numerator;
  const sides = shareOf(row);
  return row.numerator !== null && isShare(sides) ? sides.x / sides.n : null;
};

/** Picks one year out of the rows of `series`, each metric with its change since the year before. */
export const yearFigures = (rows: readonly SeriesRow[], year: number): readonly YearFigure[] =>
  rows
    .filter((row) => row.year === year)
    .map((row) => {
      const last = rows.find(
        ({ metric, key, year: at }) => metric === row.metric && key === row.key && at === year - 1,
      );
      return {
        metric: row.metric,
        row,
        value: valueOf(row),
        before: valueOf(last),
        reportsBefore: last?.answered ?? 0,
        change:
          last && metricOf(row.metric).kind === "rate"
            ? newcombe(shareOf(row), shareOf(last))
            : null,
      };
    });

/** Counts of two years are held against each other only where as many reports stand behind both. */
export const isLikeForLike = ({ row, reportsBefore }: YearFigure): boolean =>
  row.answered === reportsBefore;

/** Whether a change with its interval is clear of zero. */
export const isClear = ({ lower, upper }: Difference): boolean => lower > 0 || upper < 0;
