import { computed, shallowRef, watch } from "vue";
import { useReady } from "#app/composables/useReady.ts";
import type { ChartPoint } from "#core/charts/chart.ts";
import type { Mark } from "./mark.ts";
import { type Onlookers, useOpened } from "./useOpened.ts";
import { type Subject, usePainting } from "./usePainting.ts";

/**
 * Draws a chart into an element once somebody is near to it, and again whenever it or its room changes and somebody
 * is; and knows where its points came to lie.
 */
export function useDrawing(subject: Subject, onlookers: Onlookers) {
  const { element, chart, room } = subject;
  const { isNear, isPrinting } = onlookers;
  const failed = shallowRef(false);
  const fail = (): boolean => (failed.value = true);
  const drawing = useOpened(element, onlookers, fail);
  const { drawn, paint } = usePainting(drawing, subject, isPrinting);
  const isCurrent = computed(() => drawn.value === chart.value);
  /** Sought when a reader first points at something. */
  const marks = computed<readonly (Mark | null)[]>(
    () => (drawn.value && drawing.value?.marks(drawn.value.points)) ?? [],
  );

  const redraw = async (): Promise<void> => {
    const isSeen = isNear.value !== false || isPrinting.value;
    if (isCurrent.value || !isSeen) return;
    try {
      await paint();
    } catch (cause) {
      fail();
      throw cause;
    }
  };
  // What was begun for a reader is ended for a sheet of paper.
  watch([drawing, chart, room, isNear, isPrinting], redraw);

  const pending = computed(() => !isCurrent.value && !failed.value && isNear.value !== false);
  useReady(pending);
  return {
    pending,
    marks,
    highlight: (point: ChartPoint | null) => drawing.value?.highlight(point),
  };
}
