import { defaultPivot } from "../view/pivot.ts";
import { resolveView, type Suggested } from "../view/resolveView.ts";
import { type View, viewOf } from "../view/view.ts";
import { bodyList, regionList, sortList, yearList } from "./catalog.ts";
import { leagueTable } from "./leagueTable.ts";
import { firstCourses, leagueYears } from "./leagueYears.ts";
import { pivotQuery } from "./pivotQuery.ts";
import type { Query } from "./query.ts";
import { together, viewQuestions } from "./viewQuestions.ts";

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
    ...together(viewQuestions(overview, bodies)),
    leagueTable(league),
    leagueYears(league, firstCourses(order)),
    pivotQuery(defaultPivot, [], "zh"),
    pivotQuery(defaultPivot, [], "en"),
  ];
};
