import { computed, type Ref } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { type Metric } from "#core/metrics/metric.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { leagueOf, type LeagueOutcome, leagueQuestions } from "#core/query/leagueOf.ts";
import type { Query } from "#core/query/query.ts";
import type { View } from "#core/view/view.ts";
import { type Past, useCourses } from "./useCourses.ts";

interface Drawn {
  readonly view: View;
  readonly outcome: LeagueOutcome;
}

/** The bodies whose past is told: those of the table, which alone tells it. */
const toldIn = ({ outcome, view }: Drawn): readonly string[] =>
  outcome.kind === "league" && view.tab === "table"
    ? outcome.league.entries.map(({ body }) => body)
    : [];

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
  const drawing = computed<Drawn>((before) => (isWaiting.value && before ? before : drawn()));
  const courses = useCourses(
    computed(() => ({ view: drawing.value.view, order: toldIn(drawing.value) })),
  );
  const pending = computed(() => isWaiting.value || courses.pending.value);

  return {
    pending,
    error: computed(() =>
      [...all, courses.first].map(({ error }) => error.value).find((error) => error !== null),
    ),
    retry: () => [...all, courses.first].forEach((answer) => answer.retry()),
    shown: computed<ShownLeague>((before) =>
      pending.value && before
        ? before
        : {
            ...drawing.value,
            metric: metricOf(drawing.value.view.metric),
            past: courses.past.value,
          },
    ),
    asked: computed<readonly (Query<unknown> | null)[]>(() => {
      const of = questions.value;
      return [of?.table ?? null, of?.sizes ?? null, of?.reference ?? null, courses.asked.value];
    }),
  };
}
