import type { Part, Whole } from "#core/charts/compositionChart.ts";
import {
  groupOf,
  type Outcome,
  type OutcomeGroupId,
  outcomeGroupIds,
  outcomeGroups,
} from "#core/form/outcomeGroups.ts";
import { flowOf } from "#core/query/flow.ts";
import type { OutcomeTotals } from "#core/query/outcomeTotals.ts";

/** What has ended; a request carried over has not. */
export const ended = outcomeGroupIds.filter((id) => id !== "carried-out");

const colours = {
  granted: (theme) => theme.accent,
  partial: (theme) => theme.series[2] ?? theme.accent,
  refused: (theme) => theme.worse,
  unavailable: (theme) => theme.neutral,
  declined: (theme) => theme.muted,
  other: (theme) => theme.hairline,
  "carried-out": (theme) => theme.hairline,
} as const satisfies Record<OutcomeGroupId, Part["colour"]>;

/** The six ways a request can end, in the order of the form; the others stand back when one is chosen. */
export const outcomeParts = (outcome: Outcome | ""): readonly Part[] =>
  ended.map((id) => ({
    label: outcomeGroups[id].label,
    colour: colours[id],
    ...(id === "other" && { ink: (theme) => theme.ink, edge: (theme) => theme.neutral }),
    isFaint: outcome !== "" && groupOf(outcome) !== id,
  }));

export const outcomeWhole = (name: string, totals: OutcomeTotals, isFaint = false): Whole => {
  const { outcomes } = flowOf(totals);
  return { name, numbers: ended.map((id) => outcomes[id]), isFaint };
};
