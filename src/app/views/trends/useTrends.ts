import { computed } from "vue";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useUnless } from "#app/composables/useUnless.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { minimumOf } from "#core/query/league.ts";
import { readSpread, spreadOf, type TrendSpread } from "#core/query/trendSpread.ts";
import { type ShownLines, useLines } from "./useLines.ts";

/** More lines than this are told as the spread they fill. */
const mostMultiples = 40;

/** What is drawn of lines, with the choices it answers. */
export interface ShownTrends extends ShownLines {
  readonly spread: TrendSpread;
  readonly isMany: boolean;
  /** Values that rest on less stay out of the spread. */
  readonly minimum: number;
}

/** The lines that the address asks for, as small charts or as the spread they fill. */
export function useTrends() {
  const { view } = useSuggestedView();
  const of = useLines(view);
  const { known, all, first, isAll, isAwaited, isSpreadAsked } = of;

  const asked = computed(() => readSpread(of.spread.rows.value));
  /** A spread in which no line is drawn out needs none. */
  const isNeeded = computed(
    () =>
      !isSpreadAsked.value || view.value.bodies.length > 0 || asked.value.lines <= mostMultiples,
  );
  const pending = computed(() => of.spread.pending.value || (isNeeded.value && isAwaited.value));
  const shown = useUnless<ShownTrends>(pending, () => {
    const metric = metricOf(view.value.metric);
    const minimum = minimumOf(metric, view.value);
    const spread = isSpreadAsked.value ? asked.value : spreadOf(known.value.lines, minimum);
    const isMany = spread.lines > mostMultiples;
    return { ...known.value, view: view.value, metric, minimum, spread, isMany };
  });

  const answers = [of.spread, first, all];
  return {
    view,
    known,
    shown,
    isOpen: of.isOpen,
    /** Whether the lines are the first of more. */
    isPart: computed(() => isSpreadAsked.value && known.value.lines.length < asked.value.lines),
    /** Whether all lines are wanted and on their way. */
    isComing: computed(() => isAll.value && isAwaited.value),
    bringAll: of.bringAll,
    pending,
    error: computed(
      () => answers.map(({ error }) => error.value).find((fault) => fault !== null) ?? null,
    ),
    retry: () => answers.forEach((answer) => answer.retry()),
    questions: computed(() => [
      of.spreadQuestion.value,
      of.firstQuestion.value,
      of.allQuestion.value,
    ]),
  };
}
