import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";
import { type Click, clickThrough, type Figure, figures, look, sortThrough } from "./clicks.ts";
import { folder, makeDataset, type Size, sizes } from "./datasets.ts";
import { type Measure, type Measurement, percentile } from "./measurement.ts";

/** Milliseconds from a choice to the figure redrawn. */
const budgets = { default: 50, province: 100, nation: 200 };

interface Clicked {
  readonly url: string;
  readonly size: Size;
  readonly figure: Figure;
}

const clickAll = async (
  { url, size: { name }, figure }: Clicked,
  pause: number,
): Promise<readonly Click[]> => {
  const browser = await launchBrowser();
  try {
    // So high that the figure is in sight: one that nobody is near to is not drawn.
    const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
    return await clickThrough(page, { url, dataset: name, figure, look: pause });
  } finally {
    await browser.close();
  }
};

const summed = (
  what: string,
  times: readonly number[],
  atMost?: number,
): readonly Measurement[] => [
  // On a machine with other work the quickest says most about the page.
  { what: `${what}, quickest`, value: Math.min(...times), unit: "ms" },
  { what: `${what}, median`, value: percentile(times, 0.5), unit: "ms" },
  { what: `${what}, p95`, value: percentile(times, 0.95), unit: "ms", ...(atMost && { atMost }) },
];

const measureFigure = async (clicked: Clicked): Promise<readonly Measurement[]> => {
  const { title } = clicked.size;
  const of = `${clicked.figure.title}, ${title}`;
  const read = await clickAll(clicked, look);
  const sudden = await clickAll(clicked, 0);
  const chartsOf = (clicks: readonly Click[]) => clicks.map(({ chart }) => chart);
  const pages = read.map(({ page }) => page);
  return [
    ...summed(`filter to a frame with the ${of}`, chartsOf(read), budgets[title]),
    ...summed(`filter to the whole page of the ${of}`, pages),
    ...summed(`filter out of the blue to the ${of}`, chartsOf(sudden)),
  ];
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
 * Twenty choices from the list of levels, on each figure and each size of data: until the first frame with the
 * redrawn chart or table, and until one with the whole page. A frame comes every 16.7 ms. Each is made a second
 * after the list was opened, and once more out of the blue, as no reader can. And clicks that sort the league of
 * departments.
 */
export const measure: Measure = async () => {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    await makeDataset(size);
    const server = await serve("dist", { port: 0, datasets: folder });
    try {
      for (const figure of Object.values(figures)) {
        measurements.push(...(await measureFigure({ url: server.url, size, figure })));
      }
      measurements.push(...(await measureSorting(server.url, size)));
    } finally {
      await server.close();
    }
  }
  return measurements;
};
