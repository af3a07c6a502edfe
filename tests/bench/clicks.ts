import type { Page } from "playwright-core";

/** A figure of a page, and how the page says that it stands for the choice that was made. */
export interface Figure {
  /** What is waited for. */
  readonly title: string;
  readonly address: string;
  readonly shown: string;
}

/** A chart is drawn tasks after its answer; the first time its place is kept until then. */
const drawn = ":not(:has(.place, .canvas:empty, .plot[aria-busy=true]))";

/** A choice that leaves no report shows the ways back in place of the figure. */
const orNothing = ", main[data-ready=true] .ways";

export const figures = {
  overview: {
    title: "flow of the overview",
    address: "overview?",
    shown: `[data-figure=flow][aria-busy=false]${drawn}${orNothing}`,
  },
  league: {
    title: "league table",
    address: "league?",
    shown: `.answer[aria-busy=false] [data-figure=league]${orNothing}`,
  },
  funnel: {
    title: "funnel",
    address: "league?tab=funnel&",
    shown: `.answer[aria-busy=false] [data-figure=funnel]${drawn}${orNothing}`,
  },
} as const satisfies Record<string, Figure>;

export const isReady = "main[data-ready=true]";

export interface Click {
  /** The first chart or table that rests on the choice. */
  readonly chart: number;
  readonly page: number;
}

/** Chooses a value of a list: milliseconds until a frame shows the figure, and the whole page, redrawn. */
const click = (page: Page, shown: string, index: number): Promise<Click> =>
  page.evaluate(
    async ({ selectors, chosen }) => {
      const lists = [...document.querySelectorAll<HTMLSelectElement>("main select")];
      const list = lists.find(({ options }) =>
        [...options].some(({ value }) => value === "county"),
      );
      if (!list) throw new Error("no list of levels");
      if (list.selectedIndex === chosen % list.options.length) throw new Error("chosen already");
      const { href } = location;
      const started = performance.now();
      list.selectedIndex = chosen % list.options.length;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      const times: number[] = [];
      for (const what of selectors) {
        do await new Promise((resolve) => requestAnimationFrame(resolve));
        while (location.href === href || !document.querySelector(what));
        times.push(performance.now() - started);
      }
      const [chart = Number.NaN, whole = Number.NaN] = times;
      return { chart, page: whole };
    },
    { selectors: [shown, isReady], chosen: index },
  );

/** Clicks through the levels in one year after another, so that no question of the figure was asked before. */
export const clickThrough = async (
  page: Page,
  {
    url,
    dataset,
    figure,
  }: { readonly url: string; readonly dataset: string; readonly figure: Figure },
): Promise<readonly Click[]> => {
  const turnTo = async (year: number): Promise<void> => {
    await page.goto(`${url}#/${figure.address}dataset=${dataset}&year=${year}`);
    // The page takes note of its new address in the frame after.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.locator(isReady).waitFor({ timeout: 180_000 });
  };
  // The first choices open the engine and bring the columns.
  await turnTo(2019);
  for (const level of [1, 2]) await click(page, figure.shown, level);
  const times: Click[] = [];
  for (const year of [2025, 2024, 2023, 2022, 2021]) {
    await turnTo(year);
    for (const level of [1, 2, 3, 4]) times.push(await click(page, figure.shown, level));
  }
  return times;
};
