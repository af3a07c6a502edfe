import type { Expression } from "../form/expression.ts";
import { counts } from "./counts.ts";
import type { Basis, Metric, Rate, RateBasis } from "./metric.ts";
import { rates } from "./rates.ts";

/** The catalogue: everything that can be charted, ranked or exported, as data. */
export const metrics = { ...rates, ...counts } as const;

export type RateId = keyof typeof rates;
export type CountId = keyof typeof counts;
export type MetricId = RateId | CountId;

export const metricIds = Object.keys(metrics) as readonly MetricId[];

export const metricOf = (id: MetricId): Metric => metrics[id];

/** The basis a rate is computed on; a rate with one basis ignores the choice. */
export const basisOf = (rate: Rate, basis: Basis): RateBasis =>
  (basis === "b" ? rate.bases.b : undefined) ?? rate.bases.a;

export const formulaOf = (id: MetricId, basis: Basis): Expression => {
  const metric = metricOf(id);
  return metric.kind === "rate" ? basisOf(metric, basis).formula : metric.formula;
};
