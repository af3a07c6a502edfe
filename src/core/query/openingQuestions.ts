import type { MetricId } from "../metrics/metrics.ts";
import { defaultPivot } from "../view/pivot.ts";
import { resolveView, type Suggested } from "../view/resolveView.ts";
import { type View, viewOf } from "../view/view.ts";
import { bodyList, regionList, sortList, yearList } from "./catalog.ts";
import { doubtfulReports } from "./doubtfulReports.ts";
import { failingReports } from "./failingReports.ts";
import { lateness } from "./lateness.ts";
import { leagueTable } from "./leagueTable.ts";
import { firstCourses, leagueYears } from "./leagueYears.ts";
import { dueReports, missingReports } from "./missingReports.ts";
import { narrativeTally } from "./narrativeTally.ts";
import { outcomeTotals } from "./outcomeTotals.ts";
import { pivotQuery } from "./pivotQuery.ts";
import type { Query } from "./query.ts";
import { series } from "./series.ts";
import { bodyShares, judgedRates, largestChanges } from "./standouts.ts";

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

/** The league a dataset opens with. */
export const openingLeague = (suggested: Suggested): View =>
  resolveView(viewOf("league"), suggested);

/**
 * The questions of the overview, the league and the data page as they open; their answers ship with a dataset. `order` is
 * that of the bodies in the league, `bodies` how many the dataset has.
 */
export const openingQuestions = (
  suggested: Suggested,
  order: readonly string[],
  bodies: number,
): readonly Query<unknown>[] => {
  const overview = resolveView(viewOf("overview"), suggested);
  const league = openingLeague(suggested);
  return [
    yearList(),
    regionList(),
    sortList(),
    bodyList(),
    series(overview, overviewMetrics, "picked"),
    doubtfulReports(overview, overviewMetrics),
    outcomeTotals(overview),
    largestChanges(overview),
    ...judgedRates(bodies).map((rate) => bodyShares(overview, rate)),
    failingReports(overview),
    lateness(overview),
    narrativeTally(overview),
    dueReports(overview),
    missingReports(overview, missingListed),
    leagueTable(league),
    leagueYears(league, firstCourses(order)),
    pivotQuery(defaultPivot, [], "zh"),
    pivotQuery(defaultPivot, [], "en"),
  ];
};
