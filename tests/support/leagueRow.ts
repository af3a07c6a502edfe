import type { LeagueRow } from "#core/query/leagueTable.ts";

/** A row of a league as one report would give it. */
export const leagueRow = (
  body: string,
  numerator: number | null,
  denominator: number | null,
  more: Partial<LeagueRow> = {},
): LeagueRow => ({
  body,
  reports: 1,
  answered: numerator === null ? 0 : 1,
  fitting: 1,
  numerator,
  denominator,
  blank: null,
  doubtful: 0,
  ...more,
});
