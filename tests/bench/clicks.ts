import type { Page } from "playwright-core";

/** A figure of a page, and how the page says that it stands for the choice that was made. */
export interface Figure {
  /** What is waited for. */
  readonly title: string;
  readonly address: string;
  /** Choices under each of which the levels are gone through, so that no question of the figure was asked before. */
  readonly turns: readonly string[];
  readonly shown: string;
}

/** A chart is drawn tasks after its answer; the first time its place is kept until then. */
const drawn = ":not(:has(.place, .canvas:empty, .plot[aria-busy=true]))";

/** A choice that leaves no report shows the ways back in place of the figure. */
const orNothing = ", main[data-ready=true] .ways";

const years = [2025, 2024, 2023, 2022, 2021].map((year) => `year=${year}`);

const metrics = ["refusal-rate", "received", "closed", "reviews", "suits"].map(
  (metric) => `metric=${metric}`,
);

export const figures = {
  overview: {
    title: "flow of the overview",
    address: "overview?",
    turns: years,
    shown: `[data-figure=flow][aria-busy=false]${drawn}${orNothing}`,
  },
  league: {
    title: "league table",
    address: "league?",
    turns: years,
    shown: `.answer[aria-busy=false] [data-figure=league]${orNothing}`,
  },
  funnel: {
    title: "funnel",
    address: "league?tab=funnel&",
    turns: years,
    shown: `.answer[aria-busy=false] [data-figure=funnel]${drawn}${orNothing}`,
  },
  trends: {
    title: "trends of all bodies",
    address: "trends?by=body&",
    turns: metrics,
    shown: `[data-figure=trends][aria-busy=false]${drawn}${orNothing}`,
  },
} as const satisfies Record<string, Figure>;

export const isReady = "main[data-ready=true]";

export interface Click {
  /** The first chart or table that rests on the choice. */
  readonly chart: number;
  readonly page: number;
}

/** What was shown before a choice stands until the page has what the choice shows. */
const isShown = "main:not([aria-busy=true]) ";

/** Milliseconds from opening a list to choosing from it: pointing at an option alone takes a reader about as long. */
export const look = 1000;

/** How a reader comes to a choice. */
interface Reader {
  /** What the figure is known by when it is redrawn. */
  readonly shown: string;
  /** Milliseconds between opening the list and choosing from it; none where the choice comes out of the blue. */
  readonly look: number;
}

/** Chooses a value of a list: milliseconds until a frame shows the figure, and the whole page, redrawn. */
const click = (page: Page, reader: Reader, index: number): Promise<Click> =>
  page.evaluate(
    async ({ selectors, chosen, pause }) => {
      const lists = [...document.querySelectorAll<HTMLSelectElement>("main select")];
      const list = lists.find(({ options }) =>
        [...options].some(({ value }) => value === "county"),
      );
      if (!list) throw new Error("no list of levels");
      if (list.selectedIndex === chosen % list.options.length) throw new Error("chosen already");
      if (pause > 0) {
        list.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        await new Promise((over) => setTimeout(over, pause));
      }
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
    {
      selectors: [`:is(${isShown}:is(${reader.shown}))`, isReady],
      chosen: index,
      pause: reader.look,
    },
  );

/** Clicks through the levels, turn after turn. */
export const clickThrough = async (
  page: Page,
  {
    url,
    dataset,
    figure,
    look: pause = 0,
  }: {
    readonly url: string;
    readonly dataset: string;
    readonly figure: Figure;
    readonly look?: number;
  },
): Promise<readonly Click[]> => {
  const turnTo = async (turn: string): Promise<void> => {
    await page.goto(`${url}#/${figure.address}dataset=${dataset}&${turn}`);
    // The page takes note of its new address in the frame after.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.locator(isReady).waitFor({ timeout: 180_000 });
  };
  const reader = { shown: figure.shown, look: pause };
  // The first choices open the engine and bring the columns.
  await turnTo("year=2019");
  for (const level of [1, 2]) await click(page, reader, level);
  const times: Click[] = [];
  for (const turn of figure.turns) {
    await turnTo(turn);
    for (const level of [1, 2, 3, 4]) times.push(await click(page, reader, level));
  }
  return times;
};

/** Sorts the league of departments by its rates, back and forth: milliseconds until a frame shows the new order. */
export const sortThrough = async (
  page: Page,
  { url, dataset }: { readonly url: string; readonly dataset: string },
): Promise<readonly number[]> => {
  await page.goto(`${url}#/league?dataset=${dataset}&year=2024&level=department`);
  await page.locator(isReady).waitFor({ timeout: 180_000 });
  return page.evaluate(async (selector) => {
    const times: number[] = [];
    for (let click = 0; click < 12; click++) {
      const heading = document.querySelector<HTMLElement>(selector);
      const before = heading?.ariaSort;
      const started = performance.now();
      heading?.querySelector("button")?.click();
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (heading?.ariaSort === before);
      times.push(performance.now() - started);
    }
    return times;
  }, "[data-figure=league] th.number");
};
