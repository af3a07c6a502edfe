import type { Format } from "../form/form.ts";
import { type Metric } from "../metrics/metric.ts";
import { type MetricId, metricOf } from "../metrics/metrics.ts";
import type { Blank } from "../report/blank.ts";
import { isShare } from "../statistics/share.ts";
import type { Basis } from "../metrics/metric.ts";
import type { Years } from "../view/parameter.ts";
import type { CompareReport } from "./compareReports.ts";
import { type Change, changeOf, type CourseYear, courseValue } from "./course.ts";
import { measure } from "./measure.ts";
import type { SeriesRow } from "./series.ts";

/** What stands in one column: a body over the asked years, or a body in one of its years. */
export interface CompareColumn {
  readonly body: string;
  readonly years: Years;
}

/** Why a cell of a comparison has no value. */
export type Absence =
  | "no-report"
  | "other-format"
  | "no-denominator"
  | "impossible"
  | "no-figure"
  | Blank;

/** One metric of one column, with what stands behind it and how it differs from the column it is held against. */
export interface CompareCell extends CourseYear {
  readonly value: number | null;
  readonly absence: Absence | null;
  /** Whether it rests on a report that breaks an identity involving a cell of the metric. */
  readonly isDoubtful: boolean;
  /** Null in the column that the others are held against. */
  readonly change: Change | null;
}

export interface CompareRow {
  readonly metric: MetricId;
  readonly cells: readonly CompareCell[];
}

export interface CompareAnswers {
  readonly figures: readonly SeriesRow[];
  readonly reports: readonly CompareReport[];
}

const within = (year: number, { from, to }: Years): boolean => year >= from && year <= to;

/** A year on its own stands at the end of those before it. */
const leadsTo = (year: number, { from, to }: Years): boolean =>
  year <= to && (from === to || year >= from);

/** A column for each body; of a single one, a column for each year it reported up to the asked one. */
export const compareColumns = (
  bodies: readonly string[],
  years: Years,
  reports: readonly CompareReport[],
): readonly CompareColumn[] => {
  const [only] = bodies;
  if (only === undefined || bodies.length > 1) return bodies.map((body) => ({ body, years }));
  const reported = reports.filter(({ body, year }) => body === only && leadsTo(year, years));
  return [...new Set(reported.map(({ year }) => year))].map((year) => ({
    body: only,
    years: { from: year, to: year },
  }));
};

const named = ({ cells }: CompareReport, wanted: ReadonlySet<string>): boolean =>
  cells?.split(" ").some((cell) => wanted.has(cell)) ?? false;

interface Asked {
  readonly metric: Metric;
  readonly cells: ReadonlySet<string>;
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);

const blankOf = (reports: readonly CompareReport[], { metric, cells }: Asked): Absence => {
  if (reports.length === 0) return "no-report";
  if (!reports.some(({ format }) => metric.formats.includes(format as Format)))
    return "other-format";
  const blank = reports.find((report) => report.finding === "blank" && named(report, cells));
  return (blank?.rule as Blank | undefined) ?? "no-figure";
};

const absenceOf = (sides: CourseYear, reports: readonly CompareReport[], asked: Asked) => {
  if (sides.numerator === null) return blankOf(reports, asked);
  if (asked.metric.kind === "count") return null;
  if (sides.denominator === 0) return "no-denominator";
  return isShare({ x: sides.numerator, n: sides.denominator ?? 0 }) ? null : "impossible";
};

const cellOf = (
  { body, years }: CompareColumn,
  { figures, reports }: CompareAnswers,
  asked: Asked,
): Omit<CompareCell, "change"> => {
  const rows = figures.filter(({ key, year }) => key === body && within(year, years));
  const own = reports.filter((report) => report.body === body && within(report.year, years));
  const sides = {
    year: years.to,
    numerator: sumOf(rows.map(({ numerator }) => numerator)),
    denominator: sumOf(rows.map(({ denominator }) => denominator)),
  };
  const absence = absenceOf(sides, own, asked);
  return {
    ...sides,
    absence,
    value: absence ? null : courseValue(sides, asked.metric),
    isDoubtful: own.some((report) => report.finding === "check" && named(report, asked.cells)),
  };
};

/** Bodies are held against the first of them, years against the one before. */
const against = (columns: readonly CompareColumn[], at: number): number =>
  columns[0]?.body === columns[1]?.body ? at - 1 : 0;

export interface CompareOf {
  readonly columns: readonly CompareColumn[];
  readonly metrics: readonly MetricId[];
  readonly basis: Basis;
}

/** Every metric in every column, each cell beside the one it is held against. */
export const compare = (
  { columns, metrics, basis }: CompareOf,
  answers: CompareAnswers,
): readonly CompareRow[] =>
  metrics.map((id) => {
    const metric = metricOf(id);
    const asked = { metric, cells: new Set<string>(measure(id, basis).cells) };
    const figures = answers.figures.filter((row) => row.metric === id);
    const cells = columns.map((column) => cellOf(column, { ...answers, figures }, asked));
    return {
      metric: id,
      cells: cells.map((cell, at) => {
        const other = at > 0 ? cells[against(columns, at)] : undefined;
        return { ...cell, change: other ? changeOf([other, cell], metric) : null };
      }),
    };
  });
