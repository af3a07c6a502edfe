import { computed } from "vue";
import { useNames } from "#app/composables/useNames.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { metricIds } from "#core/metrics/metrics.ts";
import {
  compare,
  type CompareColumn,
  compareColumns,
  type CompareRow,
} from "#core/query/compare.ts";
import { compareView } from "#core/query/compareView.ts";
import { spine, type SpineLine } from "#core/query/spine.ts";
import { shortNames } from "#core/sentences/shortNames.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { useCompareAnswers } from "./useCompareAnswers.ts";

/** A comparison with the names of its columns: while another is on its way, the one before stays whole. */
export interface ShownComparison {
  readonly isYears: boolean;
  readonly names: readonly string[];
  readonly rows: readonly CompareRow[];
  /** The columns that stand among the peers: of years only the last, whose peers they are. */
  readonly drawnNames: readonly string[];
  readonly lines: readonly SpineLine[];
}

/** The comparison that the address asks for. */
export function useCompare() {
  const catalog = useCatalog();
  const { nameOf } = useNames();
  const { view: chosen } = useViewState();
  const { suggested } = useSuggestedView();

  const asked = computed(() => compareView(chosen.value, catalog.bodyById));
  const view = computed(() => resolveView(asked.value.view, suggested.value));
  const { figures, reports, spread, ...answer } = useCompareAnswers(view);

  const namesOf = (columns: readonly CompareColumn[], isYears: boolean): readonly string[] => {
    if (isYears) return columns.map(({ years }) => String(years.to));
    const full = columns.map(({ body }) => nameOf(body));
    const short = shortNames(full);
    return full.map((name) => short.get(name) ?? name);
  };

  const answered = (): ShownComparison => {
    const { bodies, year, basis, minimum } = view.value;
    const isYears = bodies.length === 1;
    const columns = compareColumns(bodies, year ?? { from: 0, to: 0 }, reports.value);
    const names = namesOf(columns, isYears);
    const rows = compare(
      { columns, metrics: metricIds, basis },
      { figures: figures.value, reports: reports.value },
    );
    const drawn = rows.map((row) => (isYears ? { ...row, cells: row.cells.slice(-1) } : row));
    return {
      isYears,
      names,
      rows,
      drawnNames: isYears ? names.slice(-1) : names,
      lines: spine(drawn, spread.value, minimum),
    };
  };

  return {
    ...answer,
    asked,
    view,
    shown: computed<ShownComparison>((before) =>
      answer.pending.value && before ? before : answered(),
    ),
  };
}
