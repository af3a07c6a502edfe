import { resolveView, type Suggested } from "../view/resolveView.ts";
import type { AnsweredPage } from "../view/answeredPages.ts";
import type { Page } from "../view/pages.ts";
import { type View, viewOf } from "../view/view.ts";
import { acrossReports, mostTogether } from "./acrossReports.ts";
import { bodyChoices } from "./bodyChoices.ts";
import type { YearRow } from "./catalog.ts";
import { compareLargest } from "./compareLargest.ts";
import { coverage, mostCovered } from "./coverage.ts";
import { findingList } from "./findingList.ts";
import { storedFindings } from "./findingSource.ts";
import { qualityTotals } from "./qualityTotals.ts";
import { correctionList } from "./reportSources.ts";
import { sensitivityMetrics } from "./sensitivity.ts";
import { series } from "./series.ts";
import { type Questions, together, viewQuestions } from "./viewQuestions.ts";
import { ofBothKinds } from "./where.ts";

/** How large a dataset is; of a large one some questions are not asked until the reader narrows them. */
export interface Extent {
  readonly bodies: number;
  readonly reports: number;
  readonly years: readonly YearRow[];
}

const quality = (view: View, everyYear: View, { bodies }: Extent): Questions => [
  qualityTotals(everyYear, storedFindings),
  findingList(everyYear, storedFindings),
  ...(bodies > mostCovered ? [] : [coverage(everyYear, ofBothKinds(everyYear))]),
  ...(["all", "exclude", "recompute"] as const).map((trust) =>
    series({ ...view, trust }, sensitivityMetrics),
  ),
  correctionList(),
];

/**
 * The questions of the other pages as they open; the answers to those of one page come in one file, and what
 * only shows across the reports of several bodies in another, which quality fetches last.
 */
export const pageQuestions = (
  suggested: Suggested,
  extent: Extent,
): Readonly<Record<AnsweredPage | "across", Questions>> => {
  const opened = (page: Page): View => resolveView(viewOf(page), suggested);
  const asked = (page: Page): Questions =>
    together(viewQuestions(opened(page), extent.bodies, extent.years));
  return {
    trends: asked("trends"),
    compare: [compareLargest(opened("compare")), bodyChoices(opened("compare"))],
    outcomes: asked("outcomes"),
    disputes: asked("disputes"),
    complaints: asked("complaints"),
    atlas: asked("atlas"),
    quality: quality(opened("quality"), viewOf("quality"), extent),
    across: extent.reports > mostTogether ? [] : [findingList(viewOf("quality"), acrossReports())],
  };
};
