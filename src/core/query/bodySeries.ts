import { evaluate } from "../form/evaluate.ts";
import type { Expression } from "../form/expression.ts";
import type { Basis } from "../metrics/metric.ts";
import { formulaOf, type MetricId } from "../metrics/metrics.ts";
import { type BodyForm, valuesOf } from "./bodyForms.ts";
import type { SeriesRow } from "./series.ts";

interface Sides {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const sidesOf = (formula: Expression, form: BodyForm): Sides => {
  const cells = valuesOf(form);
  return formula.kind === "ratio"
    ? {
        numerator: evaluate(formula.numerator, cells),
        denominator: evaluate(formula.denominator, cells),
      }
    : { numerator: evaluate(formula, cells), denominator: null };
};

/** A report answers a metric only when both of its sides have numbers. */
const isAnswered = ({ numerator, denominator }: Sides, isRatio: boolean): boolean =>
  numerator !== null && (!isRatio || denominator !== null);

const rowOf = (form: BodyForm, metric: MetricId, basis: Basis): SeriesRow => {
  const formula = formulaOf(metric, basis);
  const sides = sidesOf(formula, form);
  const answered = isAnswered(sides, formula.kind === "ratio");
  return {
    year: form.year,
    metric,
    key: form.report.body,
    reports: 1,
    answered: answered ? 1 : 0,
    numerator: answered ? sides.numerator : null,
    denominator: answered ? sides.denominator : null,
  };
};

const gap = (year: number, metric: MetricId, key: string): SeriesRow => ({
  year,
  metric,
  key,
  reports: 0,
  answered: 0,
  numerator: null,
  denominator: null,
});

/** Years from the first report to the last, those without one included. */
export const bodyYears = (forms: readonly BodyForm[]): readonly number[] => {
  const first = forms[0]?.year ?? 0;
  const last = forms.at(-1)?.year ?? -1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** Metrics of one body year by year, by its own forms; a year without a report is a row without numbers. */
export const bodySeries = (
  forms: readonly BodyForm[],
  metrics: readonly MetricId[],
  basis: Basis,
): readonly SeriesRow[] =>
  metrics.flatMap((metric) =>
    bodyYears(forms).map((year) => {
      const form = forms.find((one) => one.year === year);
      return form ? rowOf(form, metric, basis) : gap(year, metric, forms[0]?.report.body ?? "");
    }),
  );
