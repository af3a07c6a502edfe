import { computed } from "vue";
import { useLocale } from "#app/composables/useLocale.ts";
import { useNames } from "#app/composables/useNames.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { cellOf } from "#core/form/cells.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { series } from "#core/query/series.ts";
import { shortNames } from "#core/sentences/shortNames.ts";
import { outcomeWhole } from "./outcomeWholes.ts";

/** The rates that tell how requests ended, year by year. */
export const yearlyRates = [
  "refusal-rate",
  "not-held-rate",
  "declined-rate",
  "complaint-rate",
] as const;

/** As many bodies as a figure can hold; the table below it holds them all. */
const mostBodies = 30;

/** How requests ended: together, body by body, by applicant, and over the years. */
export function useOutcomes() {
  const catalog = useCatalog();
  const { language } = useLocale();
  const { nameOf } = useNames();
  const { view: suggested } = useSuggestedView();
  const view = computed(() => (catalog.years.length > 0 ? suggested.value : null));

  const questions = {
    together: computed(() => view.value && outcomeTotals(view.value)),
    bodies: computed(() => view.value && outcomeTotals(view.value, "body")),
    natural: computed(() => view.value && outcomeTotals(view.value, "all", "natural")),
    business: computed(() => view.value && outcomeTotals(view.value, "all", "business")),
    years: computed(() => view.value && series(view.value, yearlyRates)),
  };
  const together = useQuery(() => questions.together.value);
  const bodies = useQuery(() => questions.bodies.value);
  const natural = useQuery(() => questions.natural.value);
  const business = useQuery(() => questions.business.value);
  const years = useQuery(() => questions.years.value);

  const wholes = computed(() => {
    const busiest = bodies.rows.value
      .filter(({ closed }) => (closed ?? 0) > 0)
      .toSorted((a, b) => (b.closed ?? 0) - (a.closed ?? 0))
      .slice(0, mostBodies);
    const short = shortNames(busiest.map(({ key }) => nameOf(key)));
    return busiest.map((row) => outcomeWhole(short.get(nameOf(row.key)) ?? row.key, row));
  });

  const applicantWholes = computed(() =>
    (
      [
        ["natural", natural.rows.value[0]],
        ["business", business.rows.value[0]],
      ] as const
    ).flatMap(([applicant, totals]) =>
      totals
        ? [
            outcomeWhole(
              cellOf(`requests.closed.${applicant}`).columnOf.label[language.value],
              totals,
            ),
          ]
        : [],
    ),
  );

  return { view, together, bodies, years, wholes, applicantWholes, questions };
}
