import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { byLikeness, type ClosingShare, closingShares } from "#core/query/closingShares.ts";
import type { LeagueEntry } from "#core/query/league.ts";
import {
  type Closing,
  closingCells,
  closingIds,
  leagueOutcomes,
  peerBlanks,
} from "#core/query/leagueOutcomes.ts";
import type { View } from "#core/view/view.ts";

/** A body on the heat map. */
export interface ClosingsOf {
  readonly body: string;
  readonly shares: Readonly<Record<Closing, ClosingShare>> | null;
}

/** What the address calls the order that puts like beside like. */
export const likeness = "likeness";

const cells = [...new Set(closingIds.flatMap(closingCells))];

/** How each body of a league closed its requests. */
export function useClosings(league: () => { view: View; entries: readonly LeagueEntry[] }) {
  const outcomes = useQuery(() => leagueOutcomes(league().view));
  const blanks = useQuery(() => peerBlanks(league().view, cells));

  const shares = computed(() => closingShares(outcomes.rows.value, blanks.rows.value));
  const bodies = computed(() => {
    const { view, entries } = league();
    const ids = entries.map(({ body }) => body);
    return view.sort === likeness ? byLikeness(ids, shares.value, closingIds) : ids;
  });

  return {
    pending: computed(() => outcomes.pending.value || blanks.pending.value),
    error: computed(() => outcomes.error.value ?? blanks.error.value),
    retry: () => {
      outcomes.retry();
      blanks.retry();
    },
    rows: computed<readonly ClosingsOf[]>(() =>
      bodies.value.map((body) => ({ body, shares: shares.value.get(body) ?? null })),
    ),
    questions: computed(() => [leagueOutcomes(league().view), peerBlanks(league().view, cells)]),
  };
}
