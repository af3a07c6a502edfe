import { computed, type Ref } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useUnless } from "#app/composables/useUnless.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Metric } from "#core/metrics/metric.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { FirstLineRow } from "#core/query/firstLines.ts";
import { inOrderOf } from "#core/query/roster.ts";
import { series } from "#core/query/series.ts";
import { type TrendLine, trendLines } from "#core/query/trendLines.ts";
import { readSpread } from "#core/query/trendSpread.ts";
import type { View } from "#core/view/view.ts";
import { useBodyLines } from "./useBodyLines.ts";

/** Lines with the choices they answer; while others are on their way, those before stay whole. */
export interface ShownLines {
  readonly view: View;
  readonly metric: Metric;
  readonly lines: readonly TrendLine[];
  /** What their bodies are called, where they came with their names. */
  readonly named: readonly FirstLineRow[];
}

/** The lines of a view in the order of the catalogue: all of them, or of very many the first and how all are spread. */
export function useLines(view: Readonly<Ref<View>>) {
  const catalog = useCatalog();
  const isOpen = computed(() => catalog.years.length > 0);
  const ofBodies = useBodyLines(view);
  const { isAll, first, spread } = ofBodies;
  const allQuestion = computed(() =>
    isOpen.value && isAll.value ? series(view.value, [view.value.metric], view.value.by) : null,
  );
  const all = useQuery(() => allQuestion.value);

  /** A body without its name stands out of order. */
  const isNaming = computed(() => isAll.value && view.value.by === "body" && catalog.naming);
  const isAwaited = computed(
    () => !isOpen.value || all.pending.value || first.pending.value || isNaming.value,
  );

  const linesNow = (metric: Metric): readonly TrendLine[] => {
    const { index: isIndex, by } = view.value;
    if (!isAll.value) {
      const { years } = readSpread(spread.rows.value);
      return trendLines(first.rows.value, { metric, isIndex, years });
    }
    const lines = trendLines(all.rows.value, { metric, isIndex });
    return by === "body" ? inOrderOf(catalog.bodies, lines, ({ key }) => key) : lines;
  };
  const known = useUnless<ShownLines>(
    () => isAwaited.value || spread.pending.value,
    () => {
      const metric = metricOf(view.value.metric);
      const named = isAll.value ? [] : first.rows.value;
      return { view: view.value, metric, lines: linesNow(metric), named };
    },
  );

  return { ...ofBodies, isOpen, isAwaited, known, all, allQuestion };
}
