import { type RequestRow } from "../form/formulas.ts";
import { type OutcomeGroupId, outcomeGroupIds, outcomeGroups } from "../form/outcomeGroups.ts";
import type { OutcomeTotals } from "./outcomeTotals.ts";

const addUp = (totals: OutcomeTotals, rows: readonly RequestRow[]): number =>
  rows.reduce((sum, row) => sum + (totals[row] ?? 0), 0);

/** Where requests came from and went to, as counts. */
export interface Flow {
  readonly received: number;
  readonly carriedIn: number;
  readonly outcomes: Readonly<Record<OutcomeGroupId, number>>;
  /** What came in and cannot be found among the outcomes, or (negative) the other way round. */
  readonly unbalanced: number;
}

/** Whether any report says how many requests came in. */
export const saysWhatCame = (totals: OutcomeTotals): boolean =>
  totals.received !== null || totals["carried-in"] !== null;

/** Adds table 三 up into a flow; what the published figures leave unexplained stays visible. */
export const flowOf = (totals: OutcomeTotals): Flow => {
  const outcomes = Object.fromEntries(
    outcomeGroupIds.map((id) => [id, addUp(totals, outcomeGroups[id].rows)]),
  ) as Record<OutcomeGroupId, number>;
  const received = totals.received ?? 0;
  const carriedIn = totals["carried-in"] ?? 0;
  const ended = outcomeGroupIds.reduce((sum, id) => sum + outcomes[id], 0);
  return { received, carriedIn, outcomes, unbalanced: received + carriedIn - ended };
};
