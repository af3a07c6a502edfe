import type { CellId } from "../form/cells.ts";
import { cellsIn, type Expression } from "../form/expression.ts";
import { recomputed } from "../form/recomputed.ts";
import type { Basis } from "../metrics/metric.ts";
import { formulaOf, type MetricId } from "../metrics/metrics.ts";
import type { Choices } from "../view/parameters.ts";
import { compile } from "./compile.ts";
import { besideConcerned, isTrusted } from "./concerned.ts";

/** What is done with reports whose figures do not add up. */
export type Trust = Choices["trust"];

/** A metric as two sums over reports: counts have no denominator. */
export interface Measure {
  readonly numerator: string;
  readonly denominator: string;
  /** What one report adds to each sum, if it is counted. */
  readonly terms: { readonly numerator: string; readonly denominator: string };
  /** Whether a report prints every cell the metric needs, and may be counted. */
  readonly answered: string;
  /** What must be joined for `answered`, or empty. */
  readonly beside: string;
  /** The cells it looks at. */
  readonly cells: readonly CellId[];
  /** The cells of the metric as it is defined, on which it rests whatever is done about findings. */
  readonly restsOn: readonly CellId[];
}

const aliases = { report: "reports" };

const sumWhere = (sql: string, answered: string): string =>
  `sum(${sql}) filter (where ${answered})`;

const cellsOf = (formula: Expression): readonly CellId[] => [...new Set(cellsIn(formula))];

/** What a formula divides and by what; a count has one side only. */
export const sidesOf = (formula: Expression): readonly Expression[] =>
  formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];

/** The SQL of a formula at any grain: a ratio of sums over the reports that answer both sides. */
export const measureOf = (printed: Expression, trust: Trust): Measure => {
  const formula = trust === "recompute" ? recomputed(printed) : printed;
  const [numerator = "null", denominator] = sidesOf(formula).map((side) => compile(side, aliases));
  const answered = [
    ...[numerator, denominator ?? "0"].map((sql) => `${sql} is not null`),
    ...(trust === "exclude" ? [isTrusted] : []),
  ].join(" and ");
  return {
    numerator: sumWhere(numerator, answered),
    denominator: denominator ? sumWhere(denominator, answered) : "null",
    terms: { numerator, denominator: denominator ?? "null" },
    answered: `(${answered})`,
    beside: trust === "exclude" ? besideConcerned(cellsOf(printed)) : "",
    cells: cellsOf(formula),
    restsOn: cellsOf(printed),
  };
};

export const measure = (metric: MetricId, basis: Basis, trust: Trust = "all"): Measure =>
  measureOf(formulaOf(metric, basis), trust);
