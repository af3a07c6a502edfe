import type { Part, Whole } from "#core/charts/compositionChart.ts";
import { cellOf } from "#core/form/cells.ts";
import { disputeKinds, type DisputeResult, type DisputeTotals } from "#core/query/disputeTotals.ts";
import type { Language } from "#core/text.ts";

const results = [
  "upheld",
  "corrected",
  "other",
  "pending",
] as const satisfies readonly DisputeResult[];

const colours = {
  upheld: (theme) => theme.accent,
  corrected: (theme) => theme.worse,
  other: (theme) => theme.neutral,
  pending: (theme) => theme.muted,
} as const satisfies Record<(typeof results)[number], Part["colour"]>;

/** The four ways a review or a suit can stand at the end of the year. */
export const resultParts: readonly Part[] = results.map((result) => ({
  label: cellOf(`disputes.review.${result}`).columnOf.label,
  colour: colours[result],
}));

/** The three kinds of dispute, each with its results. */
export const disputeWholes = (totals: DisputeTotals, language: Language): readonly Whole[] =>
  disputeKinds.map((kind) => ({
    name: cellOf(`disputes.${kind}.total`).rowOf.label[language],
    numbers: results.map((result) => totals[`${kind}.${result}`]),
  }));
