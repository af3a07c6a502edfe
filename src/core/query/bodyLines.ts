import { breaksOf } from "../metrics/metric.ts";
import { metricOf } from "../metrics/metrics.ts";
import { span } from "../statistics/trend.ts";
import type { View } from "../view/view.ts";
import { compileInterval } from "./compileInterval.ts";
import { compileTrend } from "./compileTrend.ts";
import { concernedReads } from "./concerned.ts";
import { literal } from "./literal.ts";
import { type Measure, measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { type Filter, ofBodies, peerReads } from "./where.ts";

/** The years of a dataset, rising. */
export type Years = readonly number[];

/** The years by which a line is told to move, if they follow one another. */
export const trendYears = (years: Years): Years => years.slice(-span);

/** Those years; null where they do not follow one another in one form. */
const markedYears = (years: Years, breaks: Years): Years | null => {
  const last = trendYears(years);
  const [first = 0] = last;
  const isWhole = last.length === span && last.every((year, at) => year === first + at);
  return isWhole && !last.slice(1).some((year) => breaks.includes(year)) ? last : null;
};

const isRate = ({ metric }: View): boolean => metricOf(metric).kind === "rate";

/** The value of one year, from the columns of `linesOf`. */
export const valueIn = (view: View, year: number): string =>
  isRate(view) ? `(x_${year} / nullif(n_${year}, 0))` : `x_${year}`;

/** The denominator of one year. */
export const denominatorIn = (view: View, year: number): string =>
  isRate(view) ? `n_${year}` : "cast(null as double)";

const sumsOf = ({ terms, answered, beside }: Measure, view: View, years: Years): string => {
  const ofYear = (column: string, year: number) =>
    `sum(${column}) filter (where year = ${year}) as ${column}_${year}`;
  const columns = years.flatMap((year) => [
    `count(*) filter (where year = ${year}) > 0 as has_${year}`,
    ofYear("x", year),
    ...(isRate(view) ? [ofYear("n", year)] : []),
  ]);
  return `
        select body, ${columns.join(", ")}
        from (
          select
            reports.body,
            reports.year,
            case when ${answered} then ${terms.numerator} end as x,
            case when ${answered} then ${terms.denominator} end as n
          from reports
          ${beside}
          where reports.kind = ${literal(view.kind)}
        )
        group by body`;
};

const unmarked = (sums: string): string => `
        select *, 'unknown' as direction, cast(null as double) as slope
        from (${sums})`;

/** Every body of a kind with its sums by year and its trend, whoever is asked about: so that all choices share it. */
const everyLine = (asked: Measure, view: View, years: Years): string => {
  const metric = metricOf(view.metric);
  const sums = sumsOf(asked, view, years);
  const marked = markedYears(years, breaksOf(metric));
  const lines = marked
    ? compileTrend(
        sums,
        marked.map((year) => ({
          value: valueIn(view, year),
          ...compileInterval(metric, { numerator: `x_${year}`, denominator: `n_${year}` }),
        })),
      )
    : unmarked(sums);
  const columns = years.flatMap((year) => [
    `has_${year}`,
    `x_${year}`,
    ...(isRate(view) ? [`n_${year}`] : []),
  ]);
  return `
        select body, direction, slope, ${columns.join(", ")}
        from (${lines})
      `;
};

/** The lines of the peers as a select, with columns of their bodies beside them, and what it shares and looks at. */
export const linesOf = (
  view: View,
  years: Years,
  beside: readonly string[] = [],
): Filter & Required<Pick<Query<unknown>, "shared" | "reads">> => {
  const asked = measure(view.metric, view.basis, view.trust);
  const shared = everyLine(asked, view, years);
  const filter = ofBodies(view);
  const isExcluding = view.trust === "exclude";
  return {
    sql: `
        select ${["lines.*", ...beside].join(", ")}
        from (${shared}) as lines
        join bodies on bodies.id = lines.body
        where ${filter.sql}`,
    values: filter.values,
    shared: [shared],
    reads: {
      ...(isExcluding && concernedReads),
      reports: [
        ...(isExcluding ? concernedReads.reports : []),
        ...peerReads.reports,
        ...asked.cells,
      ],
      bodies: [...new Set([...peerReads.bodies, ...beside])],
    },
  };
};
