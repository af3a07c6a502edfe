import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cells } from "#core/form/cells.ts";
import { narrativeIds } from "#core/form/narrative.ts";
import { metricIds, type RateId } from "#core/metrics/metrics.ts";
import { rates } from "#core/metrics/rates.ts";
import { atlasRegions } from "#core/query/atlasRegions.ts";
import { bodyChoices } from "#core/query/bodyChoices.ts";
import { bodyPeers } from "#core/query/bodyPeers.ts";
import { compareFigures } from "#core/query/compareFigures.ts";
import { compareLargest } from "#core/query/compareLargest.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { disputeTotals } from "#core/query/disputeTotals.ts";
import { leagueOutcomes } from "#core/query/leagueOutcomes.ts";
import { leagueQuestions } from "#core/query/leagueOf.ts";
import { leagueYears } from "#core/query/leagueYears.ts";
import { narrativeList } from "#core/query/narrativeList.ts";
import { narrativeTally } from "#core/query/narrativeTally.ts";
import { outcomeRates, outcomeRatesByApplicant } from "#core/query/outcomeRates.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { peerSizes } from "#core/query/peerSizes.ts";
import { pivotQuery } from "#core/query/pivotQuery.ts";
import type { Query } from "#core/query/query.ts";
import { type Grain, series } from "#core/query/series.ts";
import { bodyShares, largestChanges } from "#core/query/standouts.ts";
import { defaultPivot } from "#core/view/pivot.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { parseView, type View } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openMemoryEngine, type PlainRow } from "../../support/memoryEngine.ts";

/** Two regions, each with an aggregate and departments under it. */
const bodies: readonly PlainRow[] = ["甲", "乙"].flatMap((region, i) => [
  { id: `city${i}`, region, level: "county", kind: "aggregate", sector: null, parent: null },
  ...[1, 2, 3].map((n) => ({
    ...{ id: `bureau${i}${n}`, region, level: "department", kind: "own" },
    ...{ sector: n === 1 ? "health" : "finance", parent: `city${i}` },
  })),
]);

const years = [2022, 2023, 2024];
const worth = { own: 1, aggregate: 1_000_000 } as const;

/** Under every body stands a report of each kind: every number of an own one is 1, of an aggregate a million. */
const reports: readonly PlainRow[] = bodies.flatMap(({ id }) =>
  years.flatMap((year) =>
    (["own", "aggregate"] as const).map((kind) => ({
      ...{ report: `${String(id)}-${year}-${kind}`, body: id ?? "", year, kind },
      ...Object.fromEntries(cells.map((cell) => [cell.id, worth[kind]])),
    })),
  ),
);

const narrative: readonly PlainRow[] = reports.map(({ report, kind }) => ({
  report: report ?? "",
  id: "narrative.interpretations",
  value: kind === "own" ? 1 : worth.aggregate,
  unit: "件",
}));

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => {
  const memory = await openMemoryEngine();
  engine = memory.over({ bodies, reports, narrative });
  close = memory.close;
});
afterAll(() => close());

const rateIds = Object.keys(rates) as readonly RateId[];
const rateOf = ({ metric }: View): RateId => rateIds.find((id) => id === metric) ?? "refusal-rate";

const grains: readonly Grain[] = ["all", "picked", "body", "region", "level", "sector"];

/** Every question that adds up, about peers of the kind a view asks for. */
const ofKind: Readonly<Record<string, (view: View) => Query<unknown> | null>> = {
  ...Object.fromEntries(
    grains.map((grain) => [
      `series ${grain}`,
      (view: View) => series(view, [view.metric, "received"], grain),
    ]),
  ),
  "outcomes together": (view) => outcomeTotals(view),
  "outcomes by body": (view) => outcomeTotals(view, "body"),
  "outcomes by year": (view) => outcomeTotals(view, "year"),
  "outcome rates by year": (view) => outcomeRates(view, "year"),
  "outcome rates by body": (view) => outcomeRates(view, "body"),
  "outcome rates by applicant": outcomeRatesByApplicant,
  "disputes together": (view) => disputeTotals(view),
  "disputes by body": (view) => disputeTotals(view, "body"),
  league: (view) => leagueQuestions(view).table,
  reference: (view) => leagueQuestions(view).reference,
  "sizes of peers": peerSizes,
  "years of a league": (view) => leagueYears(view),
  "league of outcomes": leagueOutcomes,
  atlas: atlasRegions,
  choices: bodyChoices,
  largest: (view) => compareLargest(view),
  spread: (view) => compareSpread(view, [rateOf(view)]),
  "peers of a body": (view) => bodyPeers(view, [view.metric]),
  "largest changes": largestChanges,
  "shares of bodies": (view) => bodyShares(view, rateOf(view)),
  "tally of prose": narrativeTally,
  "counts of prose": (view) => narrativeList(view, narrativeIds),
  pivot: ({ kind, year, region }) => pivotQuery({ ...defaultPivot, kind, year, region }, [], "en"),
};

/** Questions about chosen bodies, whatever their kind, a row each. */
const ofChosen: Readonly<Record<string, (view: View) => Query<unknown>>> = {
  "series chosen": (view) => series(view, [view.metric], "chosen"),
  compare: (view) => compareFigures(view, [view.metric, "received"]),
};

const ids = bodies.map(({ id }) => String(id));

/** Most addresses leave out most of what narrows a question, or nothing would be left to mix. */
const seldom = <T>(choice: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: choice });

const parts = {
  metric: fc.constantFrom(...metricIds),
  basis: fc.constantFrom("a", "b", "c"),
  kind: fc.constantFrom("own", "aggregate", "aggregate", "both"),
  year: fc.constantFrom("2024", "2022-2024", "2023", "2024-2030"),
  region: seldom(fc.constantFrom("*", "甲", "乙", "丙")),
  level: seldom(fc.constantFrom("county", "department")),
  sector: seldom(fc.constantFrom("health", "finance")),
  bodies: fc.subarray(ids, { minLength: 1 }).map((list) => list.join(",")),
  without: seldom(fc.subarray(ids, { maxLength: 3 }).map((list) => list.join(","))),
  reference: fc.constantFrom("peers", "region", ...ids),
  near: seldom(fc.constantFrom(...ids)),
  outcome: fc.constantFrom("refused", "declined-complaint", "other"),
  trust: fc.constantFrom("all", "exclude", "recompute"),
  aggregates: fc.constantFrom("upper", "lower"),
  by: fc.constantFrom("body", "region", "all"),
};

/** Whatever may stand in an address. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(
    fc.constantFrom("overview", "league", "trends", "compare", "outcomes", "disputes", "nowhere"),
    fc.record(parts, { requiredKeys: [] }),
  )
  .map(([page, query]) => {
    const pairs = Object.entries<string | undefined>(query).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
    );
    const { view } = parseView(`/${page}?${pairs.join("&")}`);
    return resolveView(view, { latest: { own: 2024, aggregate: 2024 }, region: null });
  });

const numbersIn = (rows: readonly unknown[]): readonly number[] =>
  rows
    .flatMap((row) => Object.entries(row as object))
    .flatMap(([name, value]) =>
      typeof value === "number" && !/^year$/iu.test(name) ? [value] : [],
    );

/** So few are the reports that a sum of ones stays below one of millions. */
const isCountOrOwn = (value: number): boolean => value < worth.aggregate;
const isAggregate = (value: number): boolean => value % worth.aggregate === 0;

describe("whatever the address", () => {
  it("no question mixes a body’s own reports with aggregates", async () => {
    const seen = { own: 0, aggregate: 0 };
    await fc.assert(
      fc.asyncProperty(anyView, fc.constantFrom(...Object.keys(ofKind)), async (view, name) => {
        const question = ofKind[name]?.(view);
        if (!question) return;
        const numbers = numbersIn(await engine.query(question));
        const isOfKind = (value: number): boolean =>
          view.kind === "own" ? isCountOrOwn(value) : isCountOrOwn(value) || isAggregate(value);
        expect({ name, mixed: numbers.filter((value) => !isOfKind(value)) }).toEqual({
          name,
          mixed: [],
        });
        if (numbers.some((value) => value > 0)) seen[view.kind] += 1;
      }),
      { numRuns: 400, seed: 20261125 },
    );
    expect(Math.min(seen.own, seen.aggregate)).toBeGreaterThan(40);
  }, 240_000);

  it("a chosen body is looked at by the reports of its own kind", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, fc.constantFrom(...Object.keys(ofChosen)), async (view, name) => {
        const question = ofChosen[name];
        if (!question) return;
        for (const row of await engine.query(question(view))) {
          const key = String((row as { key: unknown }).key);
          const isOwn = bodies.find(({ id }) => id === key)?.["kind"] === "own";
          const mixed = numbersIn([row]).filter(
            (value) => !isCountOrOwn(value) && (isOwn || !isAggregate(value)),
          );
          expect({ name, key, mixed }).toEqual({ name, key, mixed: [] });
        }
      }),
      { numRuns: 100, seed: 20261125 },
    );
  }, 120_000);
});
