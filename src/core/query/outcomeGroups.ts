import { declines, others, refusals, type RequestRow, unavailables } from "../form/formulas.ts";
import type { Text } from "../text.ts";
import type { OutcomeTotals } from "./outcomeTotals.ts";

interface OutcomeGroup {
  readonly label: Text;
  readonly rows: readonly RequestRow[];
}

/** The seven ways table 三 says a request can end, in its order; the last is that it has not. */
export const outcomeGroups = {
  granted: { label: { zh: "予以公开", en: "Granted" }, rows: ["granted"] },
  partial: { label: { zh: "部分公开", en: "Granted in part" }, rows: ["partial"] },
  refused: { label: { zh: "不予公开", en: "Refused" }, rows: refusals },
  unavailable: { label: { zh: "无法提供", en: "Unavailable" }, rows: unavailables },
  declined: { label: { zh: "不予处理", en: "Declined" }, rows: declines },
  other: { label: { zh: "其他处理", en: "Other handling" }, rows: [...others, "other-handling"] },
  "carried-out": { label: { zh: "结转下年", en: "Carried out" }, rows: ["carried-out"] },
} as const satisfies Record<string, OutcomeGroup>;

export type OutcomeGroupId = keyof typeof outcomeGroups;

export const outcomeGroupIds = Object.keys(outcomeGroups) as readonly OutcomeGroupId[];

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
