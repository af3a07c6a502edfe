import type * as Drawings from "./drawing.ts";

type Library = typeof Drawings;

let library: Library | null = null;

/** Brings the chart library, once for all charts. */
export const bringLibrary = async (): Promise<Library> =>
  (library ??= await import("./drawing.ts"));

/** The chart library where it is there already: what is about to be printed cannot wait for it. */
export const libraryAtHand = (): Library | null => library;
