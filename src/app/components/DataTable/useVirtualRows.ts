import { measureElement, useVirtualizer, type Virtualizer } from "@tanstack/vue-virtual";
import { useMediaQuery, useResizeObserver } from "@vueuse/core";
import { computed, type Ref, shallowRef } from "vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import { useCompact } from "#app/composables/useCompact.ts";

/** More rows than this are not drawn at once; paper has no scrolling and takes as many as anyone would print. */
const most = { screen: 100, print: 2000 };

/** How high a row is taken to be until it is measured, in pixels; on a small screen its words take lines. */
const expected = { wide: 37, compact: 64 };

const together = 4;

/** The rows of a short table are made few at a time, so that the page answers its reader between. */
const inParts = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / together) }, (_, part) =>
    rows.slice(part * together, (part + 1) * together),
  );

/** A row just put in counts as high as expected until its frame is laid out; to ask would lay out the page for each. */
const heightOf = (
  row: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLElement, Element>,
): number => {
  if (entry) return measureElement(row, entry, virtualizer);
  const { getItemKey, estimateSize } = virtualizer.options;
  const index = virtualizer.indexFromElement(row);
  return virtualizer.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
};

/**
 * An element after the frame that has laid it out: what is asked of it before lays out the whole page for the answer,
 * and what is made within that frame makes it longer.
 */
function useLaidOut(element: Readonly<Ref<HTMLElement | null>>) {
  const laidOut = shallowRef<HTMLElement | null>(null);
  useResizeObserver(element, () => {
    if (laidOut.value === element.value) return;
    void drawingTask().then(() => {
      laidOut.value = element.value;
    });
  });
  return laidOut;
}

type IsMadeUpFor = NonNullable<
  Virtualizer<HTMLElement, Element>["shouldAdjustScrollPositionOnItemSizeChange"]
>;

/** On the way down rows are passed before they are measured: to make up for their height would end the way there. */
const isMadeUpFor: IsMadeUpFor = (row, _, { scrollDirection, scrollOffset }) =>
  scrollDirection !== "forward" && row.start < (scrollOffset ?? 0);

const gapsAround = (virtualizer: Virtualizer<HTMLElement, Element>) => {
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? 0;
  return { above: items[0]?.start ?? 0, below: virtualizer.getTotalSize() - end };
};

/** The rows of a long table that are in view, and the height of those above and below. */
export function useVirtualRows<Row>(
  rows: Readonly<Ref<readonly Row[]>>,
  scroller: Readonly<Ref<HTMLElement | null>>,
) {
  const isPrint = useMediaQuery("print");
  const isCompact = useCompact();
  const laidOut = useLaidOut(scroller);
  const isLong = computed(() => rows.value.length > most[isPrint.value ? "print" : "screen"]);

  const virtualizer = useVirtualizer<HTMLElement, Element>(
    computed(() => ({
      count: rows.value.length,
      getScrollElement: () => laidOut.value,
      estimateSize: () => expected[isCompact.value ? "compact" : "wide"],
      measureElement: heightOf,
      overscan: 6,
      enabled: isLong.value,
      // How many are in sight is known with the first frame; none are made where there is no room at all.
      initialRect: { width: 1, height: 1 },
    })),
  );

  virtualizer.value.shouldAdjustScrollPositionOnItemSizeChange = isMadeUpFor;

  const visible = computed(() => {
    if (!isLong.value) return rows.value.map((row, index) => ({ row, index }));
    return virtualizer.value.getVirtualItems().flatMap(({ index }) => {
      const row = rows.value[index];
      return row === undefined ? [] : [{ row, index }];
    });
  });

  /** Rows that are made together. */
  const parts = computed(() =>
    rows.value.length > most.screen ? [visible.value] : inParts(visible.value),
  );

  const gaps = computed(() =>
    isLong.value ? gapsAround(virtualizer.value) : { above: 0, below: 0 },
  );

  /** Names may take two lines, so each row that is drawn is measured. */
  const measure = (row: unknown): void => {
    if (isLong.value && row instanceof HTMLElement) virtualizer.value.measureElement(row);
  };

  return { isLong, parts, gaps, measure };
}
