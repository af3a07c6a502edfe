import { cellsIn, type Expression } from "../form/expression.ts";
import type { CellId } from "../form/cells.ts";
import { formulaOf, type MetricId } from "../metrics/metrics.ts";
import type { Basis } from "../metrics/metric.ts";
import { compile } from "./compile.ts";

/** A metric as two sums over reports: counts have no denominator. */
export interface Measure {
  readonly numerator: string;
  readonly denominator: string;
  /** Whether a report prints every cell the metric needs. */
  readonly answered: string;
  readonly cells: readonly CellId[];
}

const aliases = { report: "reports" };

const sumWhere = (sql: string, answered: string): string =>
  `sum(${sql}) filter (where ${answered})`;

/** The SQL of a metric at any grain: a ratio of sums over the reports that answer both sides. */
export const measure = (metric: MetricId, basis: Basis): Measure => {
  const formula = formulaOf(metric, basis);
  const sides: readonly Expression[] =
    formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];
  const [numerator = "null", denominator] = sides.map((side) => compile(side, aliases));
  const answered = [numerator, denominator ?? "0"].map((sql) => `${sql} is not null`).join(" and ");
  return {
    numerator: sumWhere(numerator, answered),
    denominator: denominator ? sumWhere(denominator, answered) : "null",
    answered: `(${answered})`,
    cells: [...new Set(cellsIn(formula))],
  };
};
