import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, between, ofPeers, peerReads } from "./where.ts";

/** One body's metric in one year, as sums. */
export interface LeagueYearRow {
  readonly body: string;
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A league of more bodies than these brings the past of those in sight only, by so many at once. */
export const longLeague = { from: 1000, block: 60 };

/** Whose past is asked for with a league: null is everyone's. */
export const firstCourses = (order: readonly string[]): readonly string[] | null =>
  order.length > longLeague.from ? order.slice(0, longLeague.block) : null;

/** How many years a league looks back, the last of the asked ones included. */
export const yearsBack = 5;

/**
 * The metric of every peer, or of these among them, in each of the last years; those without a figure are
 * left out.
 */
export const leagueYears = (
  view: View,
  among: readonly string[] | null = null,
): Query<LeagueYearRow> => {
  const { numerator, denominator, answered, beside, cells } = measure(
    view.metric,
    view.basis,
    view.trust,
  );
  const last = view.year?.to ?? null;
  const filter = allOf([
    between("reports.year", last && last - yearsBack + 1, last),
    ofPeers(view),
    among && {
      sql: `reports.body in (${among.map(() => "?").join(", ")})`,
      values: among,
    },
  ]);
  return {
    sql: `
      select
        reports.body,
        reports.year,
        ${numerator} as numerator,
        ${denominator} as denominator
      from reports
      join bodies on bodies.id = reports.body
      ${beside}
      where ${filter.sql} and ${answered}
      group by reports.body, reports.year
      order by reports.body, reports.year`,
    values: filter.values,
    reads: {
      ...(view.trust === "exclude" && concernedReads),
      reports: [
        ...(view.trust === "exclude" ? concernedReads.reports : []),
        ...peerReads.reports,
        ...cells,
      ],
      bodies: peerReads.bodies,
    },
  };
};
