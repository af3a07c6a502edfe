import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { synthesize } from "#cli/synthesize.ts";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";
import type { ChecksRun } from "./checks/checksRun.ts";
import { planted } from "./checks/planted.ts";
import { percentile, type Measure } from "./measurement.ts";

const runs = 7;

/** A page with nothing but the engine, built as the dashboard is. */
const buildPage = (outDir: string) =>
  build({
    root: join(import.meta.dirname, "checks"),
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });

const runInBrowser = async (folder: string): Promise<readonly ChecksRun[]> => {
  const server = await serve(folder, { port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    return await page.evaluate<readonly ChecksRun[]>(`runChecks(${runs})`);
  } finally {
    await browser.close();
    await server.close();
  }
};

export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), "checks-"));
  try {
    const dataset = join(folder, "province");
    await synthesize(["--reports", "21000", "--out", dataset], { say: () => undefined });
    const site = join(folder, "site");
    await buildPage(site);
    await cp(dataset, join(site, "dataset"), { recursive: true });
    const [first, ...later] = await runInBrowser(site);
    const times = later.map(({ time }) => time);
    return [
      {
        what: `all checks over 21,000 reports, columns at hand, median of ${times.length}`,
        value: percentile(times, 0.5),
        unit: "ms",
        atMost: 1000,
      },
      {
        what: "all checks over 21,000 reports, with the columns brought",
        value: first?.time ?? Number.NaN,
        unit: "ms",
      },
      ...(await planted(dataset)),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
