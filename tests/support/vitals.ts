import type { Page } from "playwright-core";

/** What a reader notices of a page that opens. */
export interface Vitals {
  /** How much of what stood was moved about, as browsers count it. */
  readonly shift: number;
  /** Milliseconds until the largest text or picture stood. */
  readonly largest: number;
  /** Milliseconds in which a click would have had no answer: what tasks took above 50 each. */
  readonly blocked: number;
}

interface Entry extends PerformanceEntry {
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

const kinds = ["layout-shift", "largest-contentful-paint", "longtask"];

/** Begins to watch a page, before it is told where to go. */
export const watchVitals = (page: Page): Promise<unknown> =>
  page.addInitScript((watched) => {
    const entries: PerformanceEntry[] = [];
    Object.assign(window, { watchedEntries: entries });
    for (const type of watched) {
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
        type,
        buffered: true,
      });
    }
  }, kinds);

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** What was seen since. */
export const readVitals = async (page: Page): Promise<Vitals> => {
  const entries: readonly Entry[] = await page.evaluate(
    () => (window as unknown as { readonly watchedEntries: readonly Entry[] }).watchedEntries,
  );
  const of = (type: string) => entries.filter(({ entryType }) => entryType === type);
  return {
    shift: sum(
      of("layout-shift").map(({ value = 0, hadRecentInput }) => (hadRecentInput ? 0 : value)),
    ),
    largest: of("largest-contentful-paint").at(-1)?.startTime ?? 0,
    blocked: sum(of("longtask").map(({ duration }) => Math.max(0, duration - 50))),
  };
};
