import { readsOfAll } from "#core/query/findingSource.ts";
import { inlineValues } from "#core/query/inlineValues.ts";
import { openDataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { folderFiles } from "#engine/nodeFiles.ts";
import { makeDataset, type Size, sizes } from "./datasets.ts";
import { formatTable } from "./formatTable.ts";
import { type Measure, type Measurement, percentile } from "./measurement.ts";
import { firstDifference } from "./native/firstDifference.ts";
import { openNative } from "./native/nativeDatabase.ts";
import { askedOf } from "./native/questions.ts";

const runs = { default: 7, province: 5, nation: 3 };

/** Each question in turn by one and the other, so that a busy minute slows both; medians in milliseconds. */
const compareTimes = async (
  count: number,
  ...works: readonly (() => Promise<unknown>)[]
): Promise<readonly number[]> => {
  const times = works.map((): number[] => []);
  for (let run = 0; run < count; run++) {
    for (const [at, work] of works.entries()) {
      const started = performance.now();
      await work();
      times[at]?.push(performance.now() - started);
    }
  }
  return times.map((of) => percentile(of, 0.5));
};

/** What an answer costs before a row of it is read. */
const intoTable = (statement: string): string =>
  `create or replace temp table answer as ${statement}`;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const measureSize = async (size: Size): Promise<readonly Measurement[]> => {
  const folder = await makeDataset(size);
  const dataset = await openDataset(folderFiles(folder));
  const database = await openDatabase();
  const engine = createEngine(database, dataset);
  const asked = await askedOf(engine);
  const reads = readsOfAll(asked.map(({ query }) => query));
  const native = await openNative({ folder, about: dataset.about, reads });
  let equal = 0;
  const inPage: number[] = [];
  const inNative: number[] = [];
  for (const { name, query } of asked) {
    const difference = firstDifference(
      await engine.query(query),
      await native.rows(query.sql, query.values),
    );
    if (difference === null) equal++;
    else console.error(`${size.title}: ${name}: ${difference}`);
    const statement = intoTable(inlineValues(query));
    const [page = Number.NaN, own = Number.NaN] = await compareTimes(
      runs[size.title],
      () => database.run(statement),
      () => native.run(statement),
    );
    inPage.push(page);
    inNative.push(own);
  }
  native.close();
  await engine.close();
  if (equal < asked.length) process.exitCode = 1;
  const ratios = inPage.map((time, at) => time / (inNative[at] ?? Number.NaN));
  const { title } = size;
  return [
    {
      what: `questions with equal rows (${equal} of ${asked.length}), ${title}`,
      value: (100 * equal) / asked.length,
      unit: "%",
      atLeast: 100,
    },
    { what: `all questions, native, sum of medians, ${title}`, value: sum(inNative), unit: "ms" },
    { what: `all questions, WebAssembly, ${title}`, value: sum(inPage), unit: "ms" },
    {
      what: `WebAssembly : native, all questions, ${title}`,
      value: sum(inPage) / sum(inNative),
      unit: "times",
      atMost: 2,
    },
    {
      what: `WebAssembly : native, median question, ${title}`,
      value: percentile(ratios, 0.5),
      unit: "times",
      atMost: 2,
    },
    {
      what: `WebAssembly : native, 95 of 100 questions, ${title}`,
      value: percentile(ratios, 0.95),
      unit: "times",
    },
  ];
};

/**
 * The questions of the pages to the engine of the page, run by Node, and to native DuckDB on one thread, over
 * the same files: rows must be equal, one by one.
 */
export const measure: Measure = async () => {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const measured = await measureSize(size);
    console.error(formatTable(measured));
    measurements.push(...measured);
  }
  return measurements;
};
