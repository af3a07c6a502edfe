import { computed, type Ref } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { metricIds, type RateId } from "#core/metrics/metrics.ts";
import { rates } from "#core/metrics/rates.ts";
import { compareFigures, figuresOf } from "#core/query/compareFigures.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { comparePeers } from "#core/query/compareView.ts";
import type { View } from "#core/view/view.ts";

const rateIds = Object.keys(rates) as readonly RateId[];

/** What a comparison asks: the figures of the chosen, what is known of their reports, and their peers' spread. */
export function useCompareAnswers(view: Ref<View>) {
  const catalog = useCatalog();

  const questions = computed(() =>
    catalog.years.length > 0 && view.value.bodies.length > 0
      ? {
          figures: compareFigures(view.value, metricIds),
          reports: compareReports(view.value),
          spread: compareSpread(comparePeers(view.value, catalog.bodies), rateIds),
        }
      : null,
  );
  const figures = useQuery(() => questions.value?.figures ?? null);
  const reports = useQuery(() => questions.value?.reports ?? null);
  const spread = useQuery(() => questions.value?.spread ?? null);
  const all = [figures, reports, spread];

  return {
    figures: computed(() => figuresOf(figures.rows.value, metricIds)),
    reports: reports.rows,
    spread: spread.rows,
    questions: computed(() => Object.values(questions.value ?? {})),
    pending: computed(
      () => catalog.years.length === 0 || all.some((answer) => answer.pending.value),
    ),
    error: computed(() => all.map(({ error }) => error.value).find((error) => error !== null)),
    retry: () => all.forEach((answer) => answer.retry()),
  };
}
