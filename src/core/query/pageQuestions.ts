import { everywhere, resolveView, type Suggested } from "../view/resolveView.ts";
import type { AnsweredPage } from "../view/answeredPages.ts";
import type { Page } from "../view/pages.ts";
import { type View, viewOf } from "../view/view.ts";
import { acrossReports, mostTogether } from "./acrossReports.ts";
import { atlasRegions } from "./atlasRegions.ts";
import { bodyChoices } from "./bodyChoices.ts";
import { compareLargest } from "./compareLargest.ts";
import { coverage, mostCovered } from "./coverage.ts";
import { disputeTotals } from "./disputeTotals.ts";
import { findingList } from "./findingList.ts";
import { storedFindings } from "./findingSource.ts";
import { leagueTable } from "./leagueTable.ts";
import { narrativeList } from "./narrativeList.ts";
import { outcomeRates, outcomeRatesByApplicant } from "./outcomeRates.ts";
import { outcomeTotals } from "./outcomeTotals.ts";
import { complaintMetrics, disputeMetrics } from "./pageMetrics.ts";
import { qualityTotals } from "./qualityTotals.ts";
import type { Query } from "./query.ts";
import { correctionList } from "./reportSources.ts";
import { sensitivityMetrics } from "./sensitivity.ts";
import { series } from "./series.ts";
import { caseIds } from "./statedCases.ts";
import { ofBothKinds } from "./where.ts";

type Questions = readonly Query<unknown>[];

/** How large a dataset is; of a large one some questions are not asked until the reader narrows them. */
export interface Extent {
  readonly bodies: number;
  readonly reports: number;
}

const trends = (view: View): Questions => [
  series(view, [view.metric], view.by),
  series(view, [view.metric]),
];

const outcomes = (view: View): Questions => [
  outcomeTotals(view),
  outcomeTotals(view, "body"),
  outcomeTotals(view, "year"),
  outcomeRates(view, "body"),
  outcomeRates(view, "year"),
  outcomeRatesByApplicant(view),
  series(view, ["complaint-rate"], "picked"),
];

const disputes = (view: View): Questions => [
  disputeTotals(view),
  disputeTotals(view, "body"),
  series(view, disputeMetrics, "picked"),
  leagueTable({ ...view, metric: "review-correction-rate" }),
];

const complaints = (view: View): Questions => [
  series(view, complaintMetrics, "picked"),
  narrativeList(view, caseIds),
  outcomeRates({ ...view, outcome: "declined-complaint" }, "body"),
];

const quality = (view: View, everyYear: View, { bodies, reports }: Extent): Questions => [
  qualityTotals(everyYear, storedFindings),
  findingList(everyYear, storedFindings),
  ...(reports > mostTogether ? [] : [findingList(everyYear, acrossReports)]),
  ...(bodies > mostCovered ? [] : [coverage(everyYear, ofBothKinds(everyYear))]),
  ...(["all", "exclude", "recompute"] as const).map((trust) =>
    series({ ...view, trust }, sensitivityMetrics),
  ),
  correctionList(),
];

/** The questions of the other pages as they open; the answers to those of one page come in one file. */
export const pageQuestions = (
  suggested: Suggested,
  extent: Extent,
): Readonly<Record<AnsweredPage, Questions>> => {
  const opened = (page: Page): View => resolveView(viewOf(page), suggested);
  return {
    trends: trends(opened("trends")),
    compare: [compareLargest(opened("compare")), bodyChoices(opened("compare"))],
    outcomes: outcomes(opened("outcomes")),
    disputes: disputes(opened("disputes")),
    complaints: complaints(opened("complaints")),
    atlas: [atlasRegions({ ...opened("atlas"), region: everywhere })],
    quality: quality(opened("quality"), viewOf("quality"), extent),
  };
};
