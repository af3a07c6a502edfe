import { computed, type Ref } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { type Metric } from "#core/metrics/metric.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { type Course, coursesOf } from "#core/query/course.ts";
import { leagueOf, type LeagueOutcome, leagueQuestions } from "#core/query/leagueOf.ts";
import { leagueYears } from "#core/query/leagueYears.ts";
import type { Query } from "#core/query/query.ts";
import type { View } from "#core/view/view.ts";

/** A league with the choices it answers: while another is on its way, the one before stays whole. */
export interface ShownLeague {
  readonly view: View;
  readonly metric: Metric;
  readonly outcome: LeagueOutcome;
  readonly courseOf: (body: string) => Course;
}

/** The league that the address or another view asks for, in the order of the catalogue: by region, then by pinyin. */
export function useLeague(asked?: Readonly<Ref<View>>) {
  const catalog = useCatalog();
  const { view: suggested } = useSuggestedView();
  const view = asked ?? suggested;
  const isOpen = computed(() => catalog.years.length > 0);
  const questions = computed(() => (isOpen.value ? leagueQuestions(view.value) : null));
  const past = computed(() => (isOpen.value ? leagueYears(view.value) : null));

  const table = useQuery(() => questions.value?.table ?? null);
  const sizes = useQuery(() => questions.value?.sizes ?? null);
  const reference = useQuery(() => questions.value?.reference ?? null);
  const years = useQuery(() => past.value);
  const all = [table, sizes, reference, years];
  const pending = computed(() => !isOpen.value || all.some((answer) => answer.pending.value));

  const answered = (): ShownLeague => ({
    view: view.value,
    metric: metricOf(view.value.metric),
    outcome: leagueOf(
      { table: table.rows.value, sizes: sizes.rows.value, reference: reference.rows.value },
      { view: view.value, bodies: catalog.bodies },
    ),
    courseOf: coursesOf(years.rows.value, view.value.year?.to ?? 0),
  });

  return {
    pending,
    error: computed(() => all.map(({ error }) => error.value).find((error) => error !== null)),
    retry: () => all.forEach((answer) => answer.retry()),
    shown: computed<ShownLeague>((before) => (pending.value && before ? before : answered())),
    asked: computed<readonly (Query<unknown> | null)[]>(() => {
      const {
        table: ofTable = null,
        sizes: ofSizes,
        reference: ofReference,
      } = questions.value ?? {};
      return [ofTable, ofSizes ?? null, ofReference ?? null, past.value];
    }),
  };
}
