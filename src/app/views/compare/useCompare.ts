import { computed } from "vue";
import { useNames } from "#app/composables/useNames.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { metricIds, type RateId } from "#core/metrics/metrics.ts";
import { rates } from "#core/metrics/rates.ts";
import { compare, compareColumns } from "#core/query/compare.ts";
import { comparePeers, compareView } from "#core/query/compareView.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { series } from "#core/query/series.ts";
import { spine } from "#core/query/spine.ts";
import { shortNames } from "#core/sentences/shortNames.ts";
import { resolveView } from "#core/view/resolveView.ts";

const rateIds = Object.keys(rates) as readonly RateId[];

/** The comparison that the address asks for: who, in which columns, every metric, and the peers behind. */
export function useCompare() {
  const catalog = useCatalog();
  const { nameOf } = useNames();
  const { view: chosen } = useViewState();
  const { suggested } = useSuggestedView();

  const asked = computed(() => compareView(chosen.value, catalog.bodyById));
  const view = computed(() => resolveView(asked.value.view, suggested.value));
  const isAsked = computed(() => catalog.years.length > 0 && view.value.bodies.length > 0);

  const questions = computed(() => {
    if (!isAsked.value) return null;
    const peers = comparePeers(view.value, catalog.bodies);
    return {
      figures: series(view.value, metricIds, "chosen"),
      reports: compareReports(view.value),
      spread: compareSpread(peers, rateIds),
    };
  });
  const figures = useQuery(() => questions.value?.figures ?? null);
  const reports = useQuery(() => questions.value?.reports ?? null);
  const spread = useQuery(() => questions.value?.spread ?? null);
  const all = [figures, reports, spread];

  const years = computed(() => view.value.year ?? { from: 0, to: 0 });
  const columns = computed(() =>
    compareColumns(view.value.bodies, years.value, reports.rows.value),
  );
  const isYears = computed(() => view.value.bodies.length === 1);
  const rows = computed(() =>
    compare(
      { columns: columns.value, metrics: metricIds, basis: view.value.basis },
      { figures: figures.rows.value, reports: reports.rows.value },
    ),
  );
  const names = computed(() => {
    if (isYears.value) return columns.value.map((column) => String(column.years.to));
    const full = columns.value.map(({ body }) => nameOf(body));
    const short = shortNames(full);
    return full.map((name) => short.get(name) ?? name);
  });

  /** Of years only the last stands among the peers, who are those of that year. */
  const drawn = computed(() =>
    isYears.value ? rows.value.map((row) => ({ ...row, cells: row.cells.slice(-1) })) : rows.value,
  );

  return {
    asked,
    view,
    isAsked,
    isYears,
    columns,
    names,
    drawnNames: computed(() => (isYears.value ? names.value.slice(-1) : names.value)),
    rows,
    lines: computed(() => spine(drawn.value, spread.rows.value, view.value.minimum)),
    questions: computed(() => Object.values(questions.value ?? {})),
    pending: computed(
      () => catalog.years.length === 0 || all.some((answer) => answer.pending.value),
    ),
    error: computed(() => all.map(({ error }) => error.value).find((error) => error !== null)),
    retry: () => all.forEach((answer) => answer.retry()),
  };
}
