import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { outcomeRates, outcomeRatesByApplicant } from "#core/query/outcomeRates.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { series } from "#core/query/series.ts";

/** How requests ended: together, body by body, by applicant and over the years; and the outcome looked at. */
export function useOutcomes() {
  const catalog = useCatalog();
  const { view: suggested } = useSuggestedView();
  const view = computed(() => (catalog.years.length > 0 ? suggested.value : null));

  const questions = {
    together: computed(() => view.value && outcomeTotals(view.value)),
    bodies: computed(() => view.value && outcomeTotals(view.value, "body")),
    years: computed(() => view.value && outcomeTotals(view.value, "year")),
    ratesOfBodies: computed(() => view.value && outcomeRates(view.value, "body")),
    ratesOfYears: computed(() => view.value && outcomeRates(view.value, "year")),
    ratesOfApplicants: computed(() => view.value && outcomeRatesByApplicant(view.value)),
    complaints: computed(() => view.value && series(view.value, ["complaint-rate"], "picked")),
  };
  return {
    view,
    questions,
    together: useQuery(() => questions.together.value),
    bodies: useQuery(() => questions.bodies.value),
    years: useQuery(() => questions.years.value),
    ratesOfBodies: useQuery(() => questions.ratesOfBodies.value),
    ratesOfYears: useQuery(() => questions.ratesOfYears.value),
    ratesOfApplicants: useQuery(() => questions.ratesOfApplicants.value),
    complaints: useQuery(() => questions.complaints.value),
  };
}
