import { computed, onScopeDispose, ref, type Ref, shallowRef, watch } from "vue";
import { ownTask } from "#app/composables/ownTask.ts";
import { useReady } from "#app/composables/useReady.ts";
import type { Chart, ChartPoint } from "#core/charts/chart.ts";
import type { Drawing } from "./drawing.ts";
import type { Mark } from "./mark.ts";

/** Draws a chart into an element whenever it or its room changes, and knows where its points came to lie. */
export function useDrawing(
  element: Readonly<Ref<HTMLElement | null>>,
  chart: Readonly<Ref<Chart>>,
  room: Readonly<Ref<number>>,
) {
  const drawing = shallowRef<Drawing | null>(null);
  /** A value of its own for each drawing: the same points lie elsewhere in another room. */
  const drawn = shallowRef<Pick<Chart, "points">>({ points: [] });
  /** Sought when a reader first points at something. */
  const marks = computed<readonly (Mark | null)[]>(
    () => drawing.value?.marks(drawn.value.points) ?? [],
  );
  const pending = ref(true);
  const closed = new AbortController();

  watch(
    element,
    async (canvas) => {
      if (!canvas) return;
      try {
        const { openDrawing } = await import("./drawing.ts");
        // Charts that come together are drawn one by one.
        await ownTask();
        if (!closed.signal.aborted) drawing.value = openDrawing(canvas);
      } finally {
        pending.value = false;
      }
    },
    { flush: "post" },
  );

  watch([drawing, chart, room], () => {
    if (!drawing.value || room.value === 0) return;
    drawing.value.draw(chart.value, room.value);
    drawn.value = { points: chart.value.points };
  });

  onScopeDispose(() => {
    closed.abort();
    drawing.value?.close();
  });

  useReady(pending);
  return { marks, highlight: (point: ChartPoint | null) => drawing.value?.highlight(point) };
}
