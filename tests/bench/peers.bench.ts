import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { buildPage, inBrowser } from "./builtPage.ts";
import type { Measure, Measurement } from "./measurement.ts";
import { installPeers, peersFolder } from "./peers/requirePeer.ts";
import type { Raced } from "./race/race.ts";

const bodies = 150_000;
const runs = 15;

/** Packages that are installed for the bench alone are looked for where they are. */
const peers: Plugin = {
  name: "peers",
  enforce: "pre",
  resolveId: {
    filter: { id: /^(?:arquero|@uwdata\/|@perspective-dev\/)/u },
    handler(id) {
      return this.resolve(id, join(peersFolder, "index.js"), { skipSelf: true });
    },
  },
};

const what = {
  load: "taking 1,050,000 rows in",
  grouped: "217 groups of years and regions, median",
  league: "15,000 bodies of a year and sector, median",
  trend: "a region over the years, median",
  filter: "three charts after a change of region, median",
} as const satisfies Record<keyof Raced["times"], string>;

const measurementsOf = ({ name, times, right, asked }: Raced): readonly Measurement[] => [
  { what: `${name}: right answers`, value: (100 * right) / asked, unit: "%", atLeast: 100 },
  ...Object.entries(what).map(([id, words]): Measurement => ({
    what: `${name}: ${words}`,
    value: times[id as keyof Raced["times"]],
    unit: "ms",
  })),
];

/** Others who answer in the browser, over 1,050,000 rows of eleven columns, in one run with our own engine. */
export const measure: Measure = async () => {
  installPeers();
  const folder = await mkdtemp(join(tmpdir(), "peers-"));
  try {
    await buildPage(join(import.meta.dirname, "race"), folder, [peers]);
    const raced = await inBrowser(folder, (page) =>
      page.evaluate<readonly Raced[]>(`runRace(${bodies}, ${runs})`),
    );
    return raced.flatMap(measurementsOf);
  } finally {
    await rm(folder, { recursive: true });
  }
};
