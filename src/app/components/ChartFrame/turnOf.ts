import { nextTick } from "vue";
import { drawingTask } from "#app/composables/ownTask.ts";

/** The charts that are to be drawn anew, and what begins the drawing of each. */
const waiting = new Map<HTMLElement, () => void>();
let isDrawing = false;

const topmost = (): HTMLElement | undefined =>
  [...waiting.keys()].toSorted((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0];

const drawAll = async (): Promise<void> => {
  isDrawing = true;
  // Those that change with the first one are known by then.
  await nextTick();
  for (let next = topmost(); next; next = topmost()) {
    waiting.get(next)?.();
    waiting.delete(next);
    await drawingTask();
  }
  isDrawing = false;
};

/**
 * The turn of a chart to be drawn anew: charts that change together are drawn from the top of the page down, in a
 * task each, so that the first is on screen before the last is begun.
 */
export const turnOf = (element: HTMLElement): Promise<void> =>
  new Promise((begin) => {
    waiting.set(element, begin);
    if (!isDrawing) void drawAll();
  });
