import type { MetricId } from "../metrics/metrics.ts";
import { defaultPivot } from "../view/pivot.ts";
import { resolveView, type Suggested } from "../view/resolveView.ts";
import { viewOf } from "../view/view.ts";
import { bodyList, yearList } from "./catalog.ts";
import { doubtfulReports } from "./doubtfulReports.ts";
import { failingReports } from "./failingReports.ts";
import { leagueTable } from "./leagueTable.ts";
import { leagueYears } from "./leagueYears.ts";
import { dueReports, missingReports } from "./missingReports.ts";
import { narrativeTally } from "./narrativeTally.ts";
import { outcomeTotals } from "./outcomeTotals.ts";
import { pivotQuery } from "./pivotQuery.ts";
import type { Query } from "./query.ts";
import { series } from "./series.ts";
import { bodyShares, largestChanges } from "./standouts.ts";

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

/** What must be known before a page can open: whom the dataset covers, and which years. */
export const catalogQuestions = () => [bodyList(), yearList()] as const;

/** The questions of the overview, the league and the data page as they open; their answers ship with a dataset. */
export const openingQuestions = (suggested: Suggested): readonly Query<unknown>[] => {
  const overview = resolveView(viewOf("overview"), suggested);
  const league = resolveView(viewOf("league"), suggested);
  return [
    ...catalogQuestions(),
    series(overview, overviewMetrics, "picked"),
    doubtfulReports(overview, overviewMetrics),
    outcomeTotals(overview),
    largestChanges(overview),
    bodyShares(overview, "disclosure-rate"),
    failingReports(overview),
    narrativeTally(overview),
    dueReports(overview),
    missingReports(overview, missingListed),
    leagueTable(league),
    leagueYears(league),
    pivotQuery(defaultPivot, [], "zh"),
    pivotQuery(defaultPivot, [], "en"),
  ];
};
