import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesize } from "#cli/synthesize.ts";
import { buildPage, inBrowser } from "./builtPage.ts";
import type { ChecksRun } from "./checks/checksRun.ts";
import { planted } from "./checks/planted.ts";
import { percentile, type Measure } from "./measurement.ts";

const runs = 7;

export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), "checks-"));
  try {
    const dataset = join(folder, "province");
    await synthesize(["--reports", "21000", "--out", dataset], { say: () => undefined });
    const site = join(folder, "site");
    await buildPage(join(import.meta.dirname, "checks"), site);
    await cp(dataset, join(site, "dataset"), { recursive: true });
    const [first, ...later] = await inBrowser(site, (page) =>
      page.evaluate<readonly ChecksRun[]>(`runChecks(${runs})`),
    );
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
