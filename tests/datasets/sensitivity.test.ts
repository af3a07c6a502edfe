import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "#core/dataset/csv.ts";
import type { Trust } from "#core/query/measure.ts";
import { type Sensitivity, sensitivity, sensitivityMetrics } from "#core/query/sensitivity.ts";
import { series } from "#core/query/series.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { readTables, sheets, type SheetTables } from "./sheetNumbers.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

type Numbers = readonly (number | null)[];

const flows = ["received", "carried-in", "closed", "carried-out"];

/** Null as soon as one of them is. */
const added = (numbers: Numbers): number | null =>
  numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );

/** One sheet by the rows of tables 三 and 四; a number that is not there is null. */
const readingOf = (tables: SheetTables) => {
  const rowOf = (row: string): Numbers =>
    tables.get("requests")?.get(row) ?? tables.get("disputes")?.get(row) ?? [];
  const at = (row: string, column: number): number | null => rowOf(row)[column] ?? null;
  const isDispute = (row: string): boolean => tables.get("disputes")?.has(row) ?? false;
  const last = (row: string): number => (isDispute(row) ? 4 : 6);
  const printed = (row: string): number | null => at(row, last(row));
  const parts = (row: string): Numbers =>
    Array.from({ length: last(row) }, (_, column) => at(row, column));
  const outcomes = [...(tables.get("requests")?.keys() ?? [])].filter(
    (row) => !flows.includes(row),
  );
  /** Nineteen outcomes, or twenty-one where 其他处理 has three rows. */
  const isWhole = [19, 21].includes(outcomes.length);
  const ended = (column: number): number | null =>
    isWhole ? added(outcomes.map((row) => at(row, column))) : null;
  return { at, printed, parts, outcomes, ended };
};

type Reading = ReturnType<typeof readingOf>;

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

/** Rows whose printed total stands in an identity that does not hold. */
const doubtfulRows = ({ at, printed, parts, outcomes, ended }: Reading): ReadonlySet<string> => {
  const came = added([at("received", 6), at("carried-in", 6)]);
  const went = added([at("closed", 6), at("carried-out", 6)]);
  const rows = [...flows, ...outcomes, "review", "direct-suit", "post-review-suit"];
  return new Set([
    ...rows.filter((row) => differ(added(parts(row)), printed(row))),
    ...(differ(came, went) ? flows : []),
    ...(differ(ended(6), at("closed", 6)) ? [...outcomes, "closed"] : []),
  ]);
};

/** A total worked out from its parts, where all of them are printed. */
const recomputed = ({ printed, parts, ended }: Reading, row: string): number | null =>
  (row === "closed" ? added([0, 1, 2, 3, 4, 5].map(ended)) : added(parts(row))) ?? printed(row);

const refusals = [
  "refused-state-secret",
  "refused-by-law",
  "refused-safety",
  "refused-third-party",
  "refused-internal",
  "refused-process",
  "refused-enforcement-file",
  "refused-inquiry",
];

/** What each figure adds up, and what it is a share of. */
const figures: Readonly<
  Record<(typeof sensitivityMetrics)[number], readonly (readonly string[])[]>
> = {
  received: [["received"]],
  closed: [["closed"]],
  "disclosure-rate": [["granted", "partial"], ["closed"]],
  "refusal-rate": [refusals, ["closed"]],
  "carried-out": [["carried-out"]],
  reviews: [["review"]],
  suits: [["direct-suit", "post-review-suit"]],
};

const [head = [], ...bodyRows] = parseCsv(
  readFileSync("datasets/china-sample/bodies.csv", "utf8"),
  "bodies",
);
const bodies = bodyRows.map((row) => ({
  id: row[head.indexOf("id")] ?? "",
  kind: row[head.indexOf("kind")] ?? "",
  region: row[head.indexOf("region")] ?? "",
}));

interface Asked {
  readonly kind: "own" | "aggregate";
  readonly region: string;
  readonly year: number;
}

const readingsFor = ({ kind, region, year }: Asked): readonly Reading[] =>
  bodies
    .filter((body) => body.kind === kind && (region === "*" || body.region === region))
    .flatMap(({ id }) => {
      const text = sheets.get(`${id}-${String(year)}`);
      return text === undefined ? [] : [readingOf(readTables(text))];
    });

type Value = (reading: Reading, row: string) => number | null;

/** One figure of some sheets, and of how many. */
const figureOf = (
  sides: readonly (readonly string[])[],
  readings: readonly Reading[],
  value: Value,
) => {
  const answers = readings
    .map((reading) => sides.map((rows) => added(rows.map((row) => value(reading, row)))))
    .filter((answer) => !answer.includes(null));
  const [numerator, denominator] = sides.map((_, side) =>
    answers.reduce((sum, answer) => sum + (answer[side] ?? 0), 0),
  );
  const figure = denominator === undefined ? numerator : (numerator ?? 0) / denominator;
  const isNone = answers.length === 0 || denominator === 0;
  return { figure: isNone ? null : (figure ?? null), of: answers.length };
};

const recount = (asked: Asked): readonly Sensitivity[] =>
  sensitivityMetrics.map((metric) => {
    const sides = figures[metric];
    const readings = readingsFor(asked);
    const sound = readings.filter((reading) => {
      const doubtful = doubtfulRows(reading);
      return !sides.flat().some((row) => doubtful.has(row));
    });
    const asPrinted: Value = ({ printed }, row) => printed(row);
    const printed = figureOf(sides, readings, asPrinted);
    const excluded = figureOf(sides, sound, asPrinted);
    return {
      metric,
      printed: printed.figure,
      excluded: excluded.figure,
      recomputed: figureOf(sides, readings, recomputed).figure,
      answered: printed.of,
      left: printed.of - excluded.of,
    };
  });

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const zone = "福建/平潭综合实验区";

const told = async ({ kind, region, year }: Asked): Promise<readonly Sensitivity[]> => {
  const ask = (trust: Trust) =>
    engine.query(series(viewOf("quality", { kind, region, trust }), sensitivityMetrics));
  const answers = {
    all: await ask("all"),
    exclude: await ask("exclude"),
    recompute: await ask("recompute"),
  };
  return sensitivity(answers, sensitivityMetrics, year);
};

describe("the headline figures with and without what does not add up", () => {
  const asked = years.flatMap((year): readonly Asked[] => [
    { kind: "own", region: zone, year },
    { kind: "own", region: "*", year },
    { kind: "aggregate", region: "*", year },
  ]);

  it.each(asked)(
    "of $kind reports in $region for $year by another way of counting",
    async (one) => {
      expect(await told(one)).toEqual(recount(one));
    },
  );

  it("differ in some year by leaving reports out, and by recomputing", () => {
    const all = asked.flatMap(recount);
    expect(all.filter(({ excluded, printed }) => excluded !== printed).length).toBeGreaterThan(5);
    expect(all.filter((row) => row.recomputed !== row.printed).length).toBeGreaterThan(5);
  });
});
