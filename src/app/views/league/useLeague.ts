import { computed, type Ref } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useUnless } from "#app/composables/useUnless.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { type Metric } from "#core/metrics/metric.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { leagueOf, type LeagueOutcome, leagueQuestions } from "#core/query/leagueOf.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import { longLeague } from "#core/query/leagueYears.ts";
import type { Query } from "#core/query/query.ts";
import type { View } from "#core/view/view.ts";
import { type Past, type Told, useCourses } from "./useCourses.ts";

interface Drawn {
  readonly view: View;
  readonly outcome: LeagueOutcome;
}

const idsOf = (of: readonly { readonly body: string }[]) => of.map(({ body }) => body);

/** Whose past is told: that of the bodies of the table, which alone tells it. */
const toldIn = ({ outcome, view }: Drawn): Told => ({
  view,
  order: outcome.kind === "league" && view.tab === "table" ? idsOf(outcome.league.entries) : [],
});

/** No league of a small dataset is long: all its past is asked for with it, before it is known. */
const toldBefore = (view: View, bodies: readonly BodyRow[]): Told | null => {
  if (bodies.length > longLeague.from) return null;
  return { view, order: view.tab === "table" ? bodies.map(({ id }) => id) : [] };
};

/** A league with the choices it answers: while another is on its way, the one before stays whole. */
export interface ShownLeague extends Drawn {
  readonly metric: Metric;
  readonly past: Past;
}

/** The league that the address or another view asks for, in the order of the catalogue: by region, then by pinyin. */
export function useLeague(asked?: Readonly<Ref<View>>) {
  const catalog = useCatalog();
  const { view: suggested } = useSuggestedView();
  const view = asked ?? suggested;
  const isOpen = computed(() => catalog.years.length > 0);
  const questions = computed(() => (isOpen.value ? leagueQuestions(view.value) : null));

  const table = useQuery(() => questions.value?.table ?? null);
  const sizes = useQuery(() => questions.value?.sizes ?? null);
  const reference = useQuery(() => questions.value?.reference ?? null);
  const all = [table, sizes, reference];
  const isWaiting = computed(() => !isOpen.value || all.some((answer) => answer.pending.value));

  const drawn = (): Drawn => ({
    view: view.value,
    outcome: leagueOf(
      { table: table.rows.value, sizes: sizes.rows.value, reference: reference.rows.value },
      { view: view.value, bodies: catalog.bodies },
    ),
  });
  const drawing = useUnless(isWaiting, drawn);
  const courses = useCourses(
    computed(() => toldBefore(view.value, catalog.bodies) ?? toldIn(drawing.value)),
  );
  const pending = computed(() => isWaiting.value || courses.pending.value);

  return {
    pending,
    error: computed(() =>
      [...all, courses.first].map(({ error }) => error.value).find((error) => error !== null),
    ),
    retry: () => [...all, courses.first].forEach((answer) => answer.retry()),
    shown: useUnless<ShownLeague>(pending, () => ({
      ...drawing.value,
      metric: metricOf(drawing.value.view.metric),
      past: courses.past.value,
    })),
    asked: computed<readonly (Query<unknown> | null)[]>(() => {
      const of = questions.value;
      return [of?.table ?? null, of?.sizes ?? null, of?.reference ?? null, courses.asked.value];
    }),
  };
}
