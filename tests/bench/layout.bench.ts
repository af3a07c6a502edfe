import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCellId } from "#core/form/cells.ts";
import { literal } from "#core/query/literal.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { viewOf } from "#core/view/view.ts";
import { makeDataset, sizes } from "./datasets.ts";
import { needed } from "./layout/needed.ts";
import { type Asked, type Variant, variants, writing } from "./layout/variants.ts";
import { type Measure, type Measurement, percentile } from "./measurement.ts";
import { openNativeDuckdb } from "./peers/nativeDuckdb.ts";

/** One body in twenty of the nation: 50,000 reports. */
const share = 20;
const runs = 3;
const year = 2024;

const asked = (): Asked => {
  const { reports = [] } = leagueTable(viewOf("league", { year: { from: year, to: year } })).reads;
  const keys = reports.filter((name) => !isCellId(name));
  return { cells: reports.filter((name) => isCellId(name)), keys, year };
};

const measureVariant = async (
  path: string,
  variant: Variant,
  question: Asked,
): Promise<readonly Measurement[]> => {
  const reads = [];
  for (let run = 0; run < runs; run += 1) reads.push(await needed(path, variant, question));
  const times = reads.map(({ time }) => time);
  return [
    { what: `${variant.name}: the file`, value: (await stat(path)).size / 1e6, unit: "MB" },
    {
      what: `${variant.name}: bytes for the league of a year`,
      value: (reads[0]?.bytes ?? Number.NaN) / 1e6,
      unit: "MB",
    },
    {
      what: `${variant.name}: decoding them, median of ${runs}`,
      value: percentile(times, 0.5),
      unit: "ms",
    },
  ];
};

/** The same 50,000 reports in other orders, groups, codecs and shapes: by these numbers the layout was chosen. */
export const measure: Measure = async () => {
  const nation = await makeDataset(sizes[2]);
  const folder = await mkdtemp(join(tmpdir(), "layout-"));
  const db = await openNativeDuckdb();
  const source = literal(join(nation, "reports.parquet"));
  await db.run(
    `create table reports as select * from read_parquet(${source}) where hash(body) % ${share} = 0`,
  );
  const results: Measurement[] = [];
  for (const [at, variant] of variants.entries()) {
    const path = join(folder, `${at}.parquet`);
    await db.run(writing(variant, path, asked()));
    results.push(...(await measureVariant(path, variant, asked())));
    await rm(path);
  }
  db.close();
  await rm(folder, { recursive: true });
  return results;
};
