import { regionList, yearList, yearsOfKind } from "#core/query/catalog.ts";
import { atlasRegions } from "#core/query/atlasRegions.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { coverage } from "#core/query/coverage.ts";
import { disputeTotals } from "#core/query/disputeTotals.ts";
import { firstLines } from "#core/query/firstLines.ts";
import { storedFindings } from "#core/query/findingSource.ts";
import { leagueOutcomes } from "#core/query/leagueOutcomes.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { overviewMetrics } from "#core/query/viewQuestions.ts";
import { outcomeRates, outcomeRatesByApplicant } from "#core/query/outcomeRates.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { peerSizes } from "#core/query/peerSizes.ts";
import { qualityTotals } from "#core/query/qualityTotals.ts";
import type { Query } from "#core/query/query.ts";
import { type Grain, series } from "#core/query/series.ts";
import { standoutRates } from "#core/query/standouts.ts";
import { suggest } from "#core/query/suggest.ts";
import { trendSpread } from "#core/query/trendSpread.ts";
import { everywhere, resolveView } from "#core/view/resolveView.ts";
import { type View, viewOf } from "#core/view/view.ts";
import { questionsFor } from "#cli/answer.ts";
import { questionKey } from "#engine/cached.ts";
import type { Engine } from "#engine/engine.ts";

/** A question under the name that a difference is told by. */
export interface Named {
  readonly name: string;
  readonly query: Query<unknown>;
}

const views = {
  "as it opens": {},
  everywhere: { region: everywhere },
  "findings left out": { region: everywhere, trust: "exclude" },
  "totals recomputed": { region: everywhere, trust: "recompute" },
  counties: { region: everywhere, level: "county" },
  aggregates: { kind: "aggregate" },
} as const satisfies Record<string, Partial<View>>;

const leagues = ["disclosure-rate", "received"] as const;

const grains = ["all", "region", "level", "sector"] as const satisfies readonly Grain[];

const questionsOf = (
  view: View,
  years: readonly number[],
): Readonly<Record<string, Query<unknown>>> => ({
  ...Object.fromEntries(
    leagues.map((metric) => [`league of ${metric}`, leagueTable({ ...view, metric })]),
  ),
  ...Object.fromEntries(
    grains.map((grain) => [`series by ${grain}`, series(view, overviewMetrics, grain)]),
  ),
  ...Object.fromEntries(
    leagues.flatMap((metric): [string, Query<unknown>][] => [
      [`spread of trends of ${metric}`, trendSpread({ ...view, metric }, years)],
      [`first lines of ${metric}`, firstLines({ ...view, metric }, years)],
    ]),
  ),
  "league of outcomes": leagueOutcomes(view),
  "outcomes together": outcomeTotals(view),
  "outcomes by year": outcomeTotals(view, "year"),
  "outcomes by body": outcomeTotals(view, "body"),
  "outcome rates by year": outcomeRates(view, "year"),
  "outcome rates by applicant": outcomeRatesByApplicant(view),
  disputes: disputeTotals(view),
  "regions of the atlas": atlasRegions(view),
  "spread of rates": compareSpread(view, standoutRates),
  "sizes of peers": peerSizes(view),
  coverage: coverage(view),
  quality: qualityTotals(view, storedFindings),
});

/** What pages ask as they open, and then in several views. */
export const askedOf = async (engine: Engine): Promise<readonly Named[]> => {
  const { first, pages = {} } = await questionsFor(engine);
  const opening = [first, ...Object.values(pages)].flat();
  const years = await engine.query(yearList());
  const suggested = suggest(await engine.query(regionList()), years);
  const asked: readonly Named[] = [
    ...opening.map((query, at) => ({ name: `opening question ${at + 1}`, query })),
    ...Object.entries(views).flatMap(([words, choices]) => {
      const view = resolveView(viewOf("league", choices), suggested);
      const questions = questionsOf(view, yearsOfKind(years, view.kind));
      return Object.entries(questions).map(([name, query]) => ({
        name: `${name}, ${words}`,
        query,
      }));
    }),
  ];
  // Where a dataset suggests no region, a page opens everywhere.
  return [...new Map(asked.toReversed().map((one) => [questionKey(one.query), one])).values()];
};
