import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";
import { clickThrough, type Figure, figures, sortThrough } from "./clicks.ts";
import { folder, makeDataset, type Size, sizes } from "./datasets.ts";
import { type Measure, type Measurement, percentile } from "./measurement.ts";

/** Milliseconds from a choice to the figure redrawn. */
const budgets = { default: 50, province: 100, nation: 200 };

const measureFigure = async (
  url: string,
  { name, title }: Size,
  figure: Figure,
): Promise<readonly Measurement[]> => {
  const browser = await launchBrowser();
  try {
    // So high that the figure is in sight: one that nobody is near to is not drawn.
    const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
    const times = await clickThrough(page, { url, dataset: name, figure });
    const charts = times.map(({ chart }) => chart);
    const pages = times.map((time) => time.page);
    const of = `${figure.title}, ${title}`;
    return [
      // On a machine with other work the quickest says most about the page.
      {
        what: `filter to a frame with the ${of}, quickest`,
        value: Math.min(...charts),
        unit: "ms",
      },
      {
        what: `filter to a frame with the ${of}, median`,
        value: percentile(charts, 0.5),
        unit: "ms",
      },
      {
        what: `filter to a frame with the ${of}, p95`,
        value: percentile(charts, 0.95),
        unit: "ms",
        atMost: budgets[title],
      },
      {
        what: `filter to the whole page of the ${of}, median`,
        value: percentile(pages, 0.5),
        unit: "ms",
      },
      {
        what: `filter to the whole page of the ${of}, p95`,
        value: percentile(pages, 0.95),
        unit: "ms",
      },
    ];
  } finally {
    await browser.close();
  }
};

const measureSorting = async (
  url: string,
  { name, title }: Size,
): Promise<readonly Measurement[]> => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
    const times = await sortThrough(page, { url, dataset: name });
    const what = `heading to the league in its order, ${title}`;
    return [
      { what: `${what}, median`, value: percentile(times, 0.5), unit: "ms" },
      { what: `${what}, p95`, value: percentile(times, 0.95), unit: "ms" },
    ];
  } finally {
    await browser.close();
  }
};

/**
 * Twenty clicks on the list of levels, on each figure and each size of data: until the first frame with the
 * redrawn chart or table, and until one with the whole page. A frame comes every 16.7 ms. And clicks that sort the
 * league of departments.
 */
export const measure: Measure = async () => {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    await makeDataset(size);
    const server = await serve("dist", { port: 0, datasets: folder });
    try {
      for (const figure of Object.values(figures)) {
        measurements.push(...(await measureFigure(server.url, size, figure)));
      }
      measurements.push(...(await measureSorting(server.url, size)));
    } finally {
      await server.close();
    }
  }
  return measurements;
};
