import type { Kind } from "../report/report.ts";
import type { Suggested } from "../view/resolveView.ts";
import type { RegionRow, YearRow } from "./catalog.ts";

const latestOf = (years: readonly YearRow[], kind: Kind): number | null =>
  years.reduce<number | null>(
    (latest, row) => (row.kind === kind ? Math.max(latest ?? row.year, row.year) : latest),
    null,
  );

type SizedRegion = Pick<RegionRow, "region" | "own">;

/** The region that holds at least half of the bodies reporting for themselves, if there is one. */
const mainRegion = (regions: readonly SizedRegion[]): string | null => {
  const reporting = regions.filter(({ own }) => own > 0).toSorted((a, b) => b.own - a.own);
  const all = reporting.reduce((sum, { own }) => sum + own, 0);
  const [largest] = reporting;
  return largest && reporting.length > 1 && largest.own * 2 >= all ? largest.region : null;
};

/** What to show a reader who has not chosen: the latest year, and the region where bodies have peers. */
export const suggest = (regions: readonly SizedRegion[], years: readonly YearRow[]): Suggested => ({
  latest: { own: latestOf(years, "own"), aggregate: latestOf(years, "aggregate") },
  region: mainRegion(regions),
});
