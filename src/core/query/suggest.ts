import type { Kind } from "../report/report.ts";
import type { Suggested } from "../view/resolveView.ts";
import type { BodyRow, YearRow } from "./catalog.ts";

const latestOf = (years: readonly YearRow[], kind: Kind): number | null =>
  years.reduce<number | null>(
    (latest, row) => (row.kind === kind ? Math.max(latest ?? row.year, row.year) : latest),
    null,
  );

/** The region that holds at least half of the bodies reporting for themselves, if there is one. */
const mainRegion = (bodies: readonly Pick<BodyRow, "region" | "kind">[]): string | null => {
  const own = bodies.filter(({ kind }) => kind === "own");
  const sizes = new Map<string, number>();
  for (const { region } of own) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const [largest] = [...sizes].toSorted(([, a], [, b]) => b - a);
  return largest && sizes.size > 1 && largest[1] * 2 >= own.length ? largest[0] : null;
};

/** What to show a reader who has not chosen: the latest year, and the region where bodies have peers. */
export const suggest = (
  bodies: readonly Pick<BodyRow, "region" | "kind">[],
  years: readonly YearRow[],
): Suggested => ({
  latest: { own: latestOf(years, "own"), aggregate: latestOf(years, "aggregate") },
  region: mainRegion(bodies),
});
