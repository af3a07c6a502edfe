import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { league } from "#core/query/league.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { memberConflicts } from "#core/query/memberConflicts.ts";

/** The league that the address asks for, in the order of the catalogue: by region, then by pinyin. */
export function useLeague() {
  const catalog = useCatalog();
  const { view } = useSuggestedView();
  const question = computed(() => (catalog.years.length > 0 ? leagueTable(view.value) : null));
  const answer = useQuery(() => question.value);

  const order = computed(() => new Map(catalog.bodies.map(({ id }, at) => [id, at])));
  const place = (body: string): number => order.value.get(body) ?? order.value.size;
  const rows = computed(() => answer.rows.value.toSorted((a, b) => place(a.body) - place(b.body)));

  return {
    ...answer,
    view,
    question,
    metric: computed(() => metricOf(view.value.metric)),
    league: computed(() => league(rows.value, view.value)),
    conflicts: computed(() =>
      memberConflicts(
        rows.value.map(({ body }) => body),
        catalog.bodies,
      ),
    ),
  };
}
