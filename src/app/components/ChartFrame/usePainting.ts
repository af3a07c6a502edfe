import { onScopeDispose, type Ref, type ShallowRef, shallowRef } from "vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import type { Chart } from "#core/charts/chart.ts";
import type { Drawing } from "./drawing.ts";
import { turnOf } from "./turnOf.ts";

/** A chart, and where it is drawn. */
export interface Subject {
  readonly element: Readonly<Ref<HTMLElement | null>>;
  readonly chart: Readonly<Ref<Chart>>;
  readonly room: Readonly<Ref<number>>;
}

/**
 * Paints a chart as it stands when its turn has come: the first time part by part, so that the page answers its
 * reader between them. Paper does not wait, neither for a turn nor between parts.
 */
export function usePainting(
  drawing: Readonly<ShallowRef<Drawing | null>>,
  { element, chart, room }: Subject,
  isPrinting: Readonly<Ref<boolean>>,
) {
  const drawn = shallowRef<Chart | null>(null);
  /** What was last begun; what was begun before is not carried on. */
  let latest = 0;
  onScopeDispose(() => (latest += 1));

  const paint = async (): Promise<void> => {
    if (!drawing.value || !element.value || room.value === 0) return;
    const own = (latest += 1);
    const isLatest = () => own === latest;
    if (drawn.value && !isPrinting.value) await turnOf(element.value);
    if (!isLatest()) return;
    const begun = chart.value;
    const parts = drawing.value.draw(begun, room.value)[Symbol.iterator]();
    while (isLatest() && !parts.next().done) {
      if (!drawn.value && !isPrinting.value) await drawingTask();
    }
    if (isLatest()) drawn.value = begun;
  };

  return { drawn, paint };
}
