import { pages, type Page as PageId } from "#core/view/pages.ts";
import type { Page } from "playwright-core";

/** Pages that have more than one face, or that need to be told what to show. */
const faces: Partial<Record<PageId, readonly string[]>> = {
  league: [
    "league?year=2024&ranks=1",
    "league?year=2019-2025&tab=funnel",
    "league?year=2021&tab=heatmap",
  ],
  compare: [
    "compare",
    "compare?bodies=pingtan-office,pingtan-natural-resources&year=2024",
    "compare?bodies=pingtan-office",
  ],
  body: ["body", "body/pingtan-junshan?year=2020&cell=requests.closed.natural"],
  atlas: ["atlas?year=2019-2025&region=福建"],
};

/** Every page the product has, in the addresses that show all of it. */
export const routes: readonly string[] = Object.keys(pages).flatMap(
  (page) => faces[page as PageId] ?? [page],
);

/** Milliseconds after which a page that is not ready, or a browser that draws nothing, counts as hung. */
const patience = { ready: 30_000, frame: 10_000 };

/** Turns an open page to another address, as a link of its own would, and waits for its answers. */
export const turnTo = (page: Page, route: string): Promise<void> =>
  page.evaluate(
    async ([address, most]) => {
      location.hash = address;
      const began = performance.now();
      const frame = (): Promise<boolean> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => resolve(true));
          setTimeout(resolve, most.frame, false);
        });
      // One answer may lead to another question in the frames after it, and the heading takes the focus.
      for (let still = 0; still < 8; still++) {
        if (!(await frame())) throw new Error(`${address}: the browser draws no frames`);
        if (document.querySelector("main[data-ready=true]")) continue;
        still = 0;
        if (performance.now() - began > most.ready) {
          const seen = document.querySelector("main")?.innerText.slice(0, 400);
          throw new Error(`${address} does not come to its end: ${seen}`);
        }
      }
    },
    [`/${route}`, patience] as const,
  );
