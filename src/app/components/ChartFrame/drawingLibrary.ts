import { drawingTask } from "#app/composables/ownTask.ts";
import type * as Drawings from "./drawing.ts";

type Library = typeof Drawings;

let library: Library | null = null;

/** Begins its core and its kinds of charts in a task each: together they hold a telephone up for a tenth of a second. */
const begin = async (): Promise<Library> => {
  await import("./echartsCore.ts");
  await drawingTask();
  return import("./drawing.ts");
};

/** Brings the chart library, once for all charts. */
export const bringLibrary = async (): Promise<Library> => (library ??= await begin());

/** The chart library where it is there already: what is about to be printed cannot wait for it. */
export const libraryAtHand = (): Library | null => library;
