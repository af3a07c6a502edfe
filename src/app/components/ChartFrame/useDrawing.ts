import { computed, onScopeDispose, type Ref, shallowRef, watch } from "vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import { useReady } from "#app/composables/useReady.ts";
import type { Chart, ChartPoint } from "#core/charts/chart.ts";
import type { Drawing } from "./drawing.ts";
import type { Mark } from "./mark.ts";
import { type Onlookers, useOpened } from "./useOpened.ts";

/**
 * Draws a chart into an element once somebody is near to it, and again whenever it or its room changes; and knows
 * where its points came to lie.
 */
export function useDrawing(
  element: Readonly<Ref<HTMLElement | null>>,
  { chart, room }: { readonly chart: Readonly<Ref<Chart>>; readonly room: Readonly<Ref<number>> },
  onlookers: Onlookers,
) {
  const { isNear, isPrinting } = onlookers;
  const failed = shallowRef(false);
  const fail = (): boolean => (failed.value = true);
  const drawing = useOpened(element, onlookers, fail);
  /** A value of its own for each drawing: the same points lie elsewhere in another room. */
  const drawn = shallowRef<Pick<Chart, "points"> | null>(null);
  /** Sought when a reader first points at something. */
  const marks = computed<readonly (Mark | null)[]>(
    () => (drawn.value && drawing.value?.marks(drawn.value.points)) ?? [],
  );

  /** The first time part by part, so that the page answers its reader between them; paper does not wait. */
  const draw = async (canvas: Drawing, isCurrent: () => boolean): Promise<void> => {
    const { points } = chart.value;
    const parts = canvas.draw(chart.value, room.value)[Symbol.iterator]();
    while (!parts.next().done) {
      if (drawn.value || isPrinting.value) continue;
      await drawingTask();
      if (!isCurrent()) return;
    }
    drawn.value = { points };
  };

  /** What was last begun; what was begun before is not carried on. */
  let latest = 0;
  const redraw = async (): Promise<void> => {
    const canvas = drawing.value;
    if (!canvas || room.value === 0) return;
    const own = (latest += 1);
    try {
      await draw(canvas, () => own === latest);
    } catch (cause) {
      fail();
      throw cause;
    }
  };
  watch([drawing, chart, room], redraw);
  // Begun for a reader, ended for a sheet of paper.
  watch(isPrinting, () => (drawn.value ? undefined : redraw()));
  onScopeDispose(() => (latest += 1));

  useReady(computed(() => !drawn.value && !failed.value && isNear.value !== false));
  return { marks, highlight: (point: ChartPoint | null) => drawing.value?.highlight(point) };
}
