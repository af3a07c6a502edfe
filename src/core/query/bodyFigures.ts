import { cellsIn } from "../form/expression.ts";
import type { Basis } from "../metrics/metric.ts";
import { formulaOf, type MetricId, metricOf } from "../metrics/metrics.ts";
import { type BodyForm, type CellState, cellState } from "./bodyForms.ts";
import { type PeerRow, type Position, positionOf } from "./bodyPeers.ts";
import type { SeriesRow } from "./series.ts";

/** One metric of a body in one year, beside the year before and beside its peers. */
export interface BodyFigure {
  readonly metric: MetricId;
  readonly row: SeriesRow;
  readonly before: SeriesRow | null;
  /** A share for a rate, a number for a count; null without an answer or without a denominator. */
  readonly value: number | null;
  /** The first cell without a number that stands in the way of a value. */
  readonly blank: CellState | null;
  readonly position: Position | null;
}

const valueOf = ({ metric, numerator, denominator }: SeriesRow): number | null => {
  if (metricOf(metric).kind === "count" || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

/** Why a metric has no number on a form: the first of its cells that holds none. */
export const blankIn = (form: BodyForm, metric: MetricId, basis: Basis): CellState | null =>
  cellsIn(formulaOf(metric, basis))
    .map((id) => cellState(form, id))
    .find(({ kind }) => kind !== "number") ?? null;

export interface FigureContext {
  readonly form: BodyForm;
  readonly basis: Basis;
  readonly peers: readonly PeerRow[];
}

/** Picks the year of one form out of the rows of `bodySeries`. */
export const bodyFigures = (
  rows: readonly SeriesRow[],
  { form, basis, peers }: FigureContext,
): readonly BodyFigure[] =>
  rows
    .filter(({ year }) => year === form.year)
    .map((row) => ({
      metric: row.metric,
      row,
      before:
        rows.find(({ metric, year }) => metric === row.metric && year === form.year - 1) ?? null,
      value: valueOf(row),
      blank: row.answered === 0 ? blankIn(form, row.metric, basis) : null,
      position: positionOf(
        row,
        peers.find(({ metric }) => metric === row.metric),
      ),
    }));
