import { computed, onScopeDispose, type Ref, type ShallowRef, shallowRef, watch } from "vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import { useReady } from "#app/composables/useReady.ts";
import type { Drawing } from "./drawing.ts";
import { bringLibrary, libraryAtHand } from "./drawingLibrary.ts";

/** Whom a chart is drawn for. */
export interface Onlookers {
  /** Whether a reader is near to it; null until that is known. */
  readonly isNear: Readonly<Ref<boolean | null>>;
  readonly isPrinting: Readonly<Ref<boolean>>;
}

/** Two frames on, the words that came with a chart are on screen: the library takes no room on the line before. */
const wordsShown = (): Promise<void> =>
  new Promise((go) => {
    requestAnimationFrame(() => requestAnimationFrame(() => go()));
  });

const bringAfterWords = async () => {
  if (!libraryAtHand()) await wordsShown();
  return bringLibrary();
};

const bring = async () => {
  const library = await bringAfterWords();
  // Charts that come together are drawn one by one.
  await drawingTask();
  return library;
};

/** Brings the library where nobody is near, too, once the words are on screen: paper cannot wait for it. */
const useLibrary = (isNear: Onlookers["isNear"]): void => {
  const isThere = shallowRef(libraryAtHand() !== null);
  watch(
    isNear,
    async (near) => {
      if (near === null) return;
      await bringAfterWords().catch(() => undefined);
      isThere.value = true;
    },
    { immediate: true },
  );
  useReady(computed(() => !isThere.value));
};

/** A drawing in an element, opened once a reader or a sheet of paper comes near to it. */
export function useOpened(
  element: Readonly<Ref<HTMLElement | null>>,
  { isNear, isPrinting }: Onlookers,
  fail: () => void,
): Readonly<ShallowRef<Drawing | null>> {
  const drawing = shallowRef<Drawing | null>(null);
  let isClosed = false;
  useLibrary(isNear);

  const open = async (canvas: HTMLElement): Promise<void> => {
    const atHand = isPrinting.value ? libraryAtHand() : null;
    const { openDrawing } = atHand ?? (await bring());
    if (!isClosed) drawing.value ??= openDrawing(canvas);
  };

  watch(
    [element, isNear, isPrinting],
    async ([canvas, near, printing]) => {
      if (!canvas || drawing.value || !(near || printing)) return;
      try {
        await open(canvas);
      } catch (cause) {
        fail();
        throw cause;
      }
    },
    { flush: "post" },
  );

  onScopeDispose(() => {
    isClosed = true;
    drawing.value?.close();
  });
  return drawing;
}
