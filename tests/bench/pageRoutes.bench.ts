import { pages } from "#core/view/pages.ts";
import { openSite } from "../support/site.ts";
import { readVitals, type Vitals, watchVitals } from "../support/vitals.ts";
import type { Measure, Measurement } from "./measurement.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const worst = (seen: readonly Vitals[], of: keyof Vitals): number =>
  Math.max(...seen.map((vitals) => vitals[of]));

const rowsOf = (route: string, seen: readonly Vitals[]): readonly Measurement[] => [
  { what: `${route}: layout shift`, value: worst(seen, "shift"), unit: "times", atMost: 0.1 },
  { what: `${route}: largest text stands`, value: worst(seen, "largest"), unit: "ms" },
  { what: `${route}: no answer to a click`, value: worst(seen, "blocked"), unit: "ms" },
];

/** Every page opened cold, wide and narrow; the worse of the two counts. */
export const measure: Measure = async () => {
  const site = await openSite();
  const measurements: Measurement[] = [];
  for (const route of Object.keys(pages)) {
    const seen: Vitals[] = [];
    for (const viewport of sizes) {
      const page = await site.browser.newPage({ viewport });
      await watchVitals(page);
      await page.goto(`${site.url}#/${route}`);
      await page.locator("main[data-ready=true]").waitFor();
      seen.push(await readVitals(page));
      await page.close();
    }
    measurements.push(...rowsOf(route, seen));
  }
  await site.close();
  return measurements;
};
