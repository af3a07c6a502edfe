import { metricOf } from "../metrics/metrics.ts";
import { type Band, quantileBands } from "../statistics/quantileBands.ts";
import type { View } from "../view/view.ts";
import { linesOf, trendYears, valueIn, type Years } from "./bodyLines.ts";
import { minimumOf } from "./league.ts";
import type { Query } from "./query.ts";
import {
  type Direction,
  directions,
  directionsOf,
  type TrendLine,
  valuesOf,
} from "./trendLines.ts";

/** What is drawn of many lines: the median, the middle half and the middle four fifths. */
const probabilities = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Many lines as the spread they fill in each year, and how many of them clearly move. */
export interface TrendSpread {
  readonly years: Years;
  /** By year, at the tenth, quarter, half, three quarters and nine tenths. */
  readonly bands: readonly Band[];
  readonly lines: number;
  readonly directions: Readonly<Record<Direction, number>>;
}

/** The spread of lines at hand; values that rest on less than `minimum` are mostly chance and stay out. */
export const spreadOf = (lines: readonly TrendLine[], minimum: number): TrendSpread => ({
  years: lines[0]?.years.map(({ year }) => year) ?? [],
  bands: quantileBands(valuesOf(lines, minimum), probabilities),
  lines: lines.length,
  directions: directionsOf(lines),
});

/** One year of a spread; what is said of all years stands in every row. */
export type SpreadRow = Readonly<
  Record<"year" | "count" | "lines" | Direction, number> &
    Record<`quantile_${number}`, number | null>
>;

/** The quantile of a rising list as `quantileSorted` works it out. */
const quantileOf = (sorted: string, p: number): string => {
  const position = `((len(${sorted}) - 1) * ${p.toExponential()})`;
  const at = (step: number) => `${sorted}[cast(floor(${position}) as integer) + ${step}]`;
  const [low, high] = [at(1), `coalesce(${at(2)}, ${at(1)})`];
  return `${low} + (${high} - ${low}) * (${position} - floor(${position}))`;
};

/** The value a line is drawn at: as an index, 100 in its first year with a number. */
const drawnIn = (view: View, year: number): string =>
  view.index ? `100 * ${valueIn(view, year)} / base` : valueIn(view, year);

const baseOf = (view: View, years: Years): string =>
  `coalesce(${years.map((year) => `nullif(${valueIn(view, year)}, 0)`).join(", ")})`;

/** The spread of the lines of all peers, each body a line, worked out where the reports are. */
export const trendSpread = (view: View, years: Years): Query<SpreadRow> => {
  const metric = metricOf(view.metric);
  const minimum = minimumOf(metric, view);
  const { sql, values, shared, reads } = linesOf(view, years);
  const isDrawn = (year: number): string =>
    [
      `${drawnIn(view, year)} is not null`,
      ...(metric.kind === "rate" ? [`n_${year} >= least`] : []),
    ].join(" and ");
  const counted = directions.map(
    (direction) => `count(*) filter (where direction = '${direction}') as "${direction}"`,
  );
  const sorted = years.map(
    (year) =>
      `list_sort(list(${drawnIn(view, year)}) filter (where ${isDrawn(year)})) as sorted_${year}`,
  );
  const reported = years.map((year) => `count(*) filter (where has_${year}) as reports_${year}`);
  const each = (column: string) =>
    `unnest([${years.map((year) => `${column}_${year}`).join(", ")}]) as ${column}`;
  return {
    sql: `
      with lines as (${sql}
      ),
      whole as (
        select count(*) as lines, ${[...counted, ...reported, ...sorted].join(", ")}
        from (
          select *${view.index ? `, ${baseOf(view, years)} as base` : ""}
          from lines, (select cast(? as double) as least)
        )
      )
      select
        year,
        coalesce(len(sorted), 0) as count,
        lines,
        ${directions.map((direction) => `"${direction}"`).join(", ")},
        ${probabilities.map((p, at) => `${quantileOf("sorted", p)} as quantile_${at}`).join(", ")}
      from (
        select
          lines, ${directions.map((direction) => `"${direction}"`).join(", ")},
          unnest([${years.join(", ")}]) as year, ${each("reports")}, ${each("sorted")}
        from whole
      )
      where reports > 0
      order by year`,
    values: [...values, minimum],
    shared,
    reads,
  };
};

/** Nothing but the reports can tell, where the peers lack one of the years by which trends are told. */
export const isTold = (rows: readonly SpreadRow[], years: Years): boolean =>
  rows.length === 0 || trendYears(years).every((year) => rows.some((row) => row.year === year));

/** A spread from its rows. */
export const readSpread = (rows: readonly SpreadRow[]): TrendSpread => {
  const [first] = rows;
  return {
    years: rows.map(({ year }) => year),
    bands: rows.map((row) => ({
      count: row.count,
      quantiles: probabilities.map((_, at) => row[`quantile_${at}`] ?? null),
    })),
    lines: first?.lines ?? 0,
    directions: {
      rising: first?.rising ?? 0,
      falling: first?.falling ?? 0,
      none: first?.none ?? 0,
      unknown: first?.unknown ?? 0,
    },
  };
};
