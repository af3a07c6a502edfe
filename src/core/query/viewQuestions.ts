import type { MetricId } from "../metrics/metrics.ts";
import type { Page } from "../view/pages.ts";
import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import { atlasRegions } from "./atlasRegions.ts";
import { type YearRow, yearsOfKind } from "./catalog.ts";
import { disputeTotals } from "./disputeTotals.ts";
import { doubtfulReports } from "./doubtfulReports.ts";
import { failingReports } from "./failingReports.ts";
import { firstLines, isManyLines } from "./firstLines.ts";
import { lateness } from "./lateness.ts";
import { leagueQuestions } from "./leagueOf.ts";
import { leagueTable } from "./leagueTable.ts";
import { leagueYears, longLeague } from "./leagueYears.ts";
import { dueReports, missingReports } from "./missingReports.ts";
import { narrativeList } from "./narrativeList.ts";
import { narrativeTally } from "./narrativeTally.ts";
import { outcomeRates, outcomeRatesByApplicant } from "./outcomeRates.ts";
import { outcomeTotals } from "./outcomeTotals.ts";
import { complaintMetrics, disputeMetrics } from "./pageMetrics.ts";
import type { Query } from "./query.ts";
import { series } from "./series.ts";
import { bodyShares, judgedRates, largestChanges } from "./standouts.ts";
import { caseIds } from "./statedCases.ts";
import { trendSpread } from "./trendSpread.ts";

export type Questions = readonly Query<unknown>[];

/** What the overview tells of a year. */
export const overviewMetrics = [
  "received",
  "closed",
  "disclosure-rate",
  "carry-over-rate",
  "reviews",
  "suits",
] as const satisfies readonly MetricId[];

/** So many of the missing reports the overview lists. */
export const missingListed = 60;

/** What a page asks: what its first figures stand on, what a small group lets them show as well, and the rest. */
export interface ViewQuestions {
  readonly first: Questions;
  readonly next?: Questions;
  readonly later: Questions;
}

type Asks = (view: View, bodies: number, years: readonly YearRow[]) => ViewQuestions;

const overview: Asks = (view, bodies) => ({
  first: [series(view, overviewMetrics, "picked"), outcomeTotals(view)],
  later: [
    dueReports(view),
    missingReports(view, missingListed),
    narrativeTally(view),
    doubtfulReports(view, overviewMetrics),
    largestChanges(view),
    ...judgedRates(bodies).map((rate) => bodyShares(view, rate)),
    failingReports(view),
    lateness(view),
  ],
});

/** The past of a long league is asked for when it is known whose it is. */
const league: Asks = (view, bodies) => {
  const { table, sizes, reference } = leagueQuestions(view);
  const tellsPast = view.tab === "table" && bodies <= longLeague.from;
  const asked = [table, sizes, reference, tellsPast ? leagueYears(view) : null];
  return { first: asked.filter((question) => question !== null), later: [] };
};

const trends: Asks = (view, bodies, all) => {
  const years = yearsOfKind(all, view.kind);
  const pooled = view.by === "all" ? [] : [series(view, [view.metric])];
  return isManyLines(view, bodies, years)
    ? { first: [trendSpread(view, years)], next: [firstLines(view, years)], later: pooled }
    : { first: [series(view, [view.metric], view.by)], later: pooled };
};

const outcomes: Asks = (view) => ({
  first: [outcomeTotals(view), outcomeRates(view, "year"), outcomeTotals(view, "body")],
  later: [
    outcomeTotals(view, "year"),
    outcomeRates(view, "body"),
    outcomeRatesByApplicant(view),
    series(view, ["complaint-rate"], "picked"),
  ],
});

const disputes: Asks = (view) => ({
  first: [disputeTotals(view), series(view, disputeMetrics, "picked")],
  later: [disputeTotals(view, "body"), leagueTable({ ...view, metric: "review-correction-rate" })],
});

const complaints: Asks = (view) => ({
  first: [series(view, complaintMetrics, "picked"), narrativeList(view, caseIds)],
  later: [outcomeRates({ ...view, outcome: "declined-complaint" }, "body")],
});

const atlas: Asks = (view) => ({
  first: [atlasRegions({ ...view, region: everywhere })],
  later: [],
});

const pages: Partial<Record<Page, Asks>> = {
  overview,
  league,
  trends,
  outcomes,
  disputes,
  complaints,
  atlas,
};

/** All that a view asks, in one list. */
export const together = ({ first, next = [], later }: ViewQuestions): Questions => [
  ...first,
  ...next,
  ...later,
];

/**
 * The questions that a view with its open choices filled in is sure to ask of a dataset with so many bodies; none
 * where they depend on answers.
 */
export const viewQuestions = (
  view: View,
  bodies: number,
  years: readonly YearRow[] = [],
): ViewQuestions => pages[view.page]?.(view, bodies, years) ?? { first: [], later: [] };
