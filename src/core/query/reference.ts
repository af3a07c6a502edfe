import type { Interval } from "../statistics/interval.ts";
import { newcombe } from "../statistics/newcombe.ts";
import { pooled } from "../statistics/pooled.ts";
import { isShare, type Share } from "../statistics/share.ts";
import { tier, type Tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import { type LeagueRow, leagueTable } from "./leagueTable.ts";
import type { Query } from "./query.ts";
import { ofChosen } from "./where.ts";

/** What rates are held against: a pooled rate, or one body's, as sums. */
export interface Reference {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The one body it is the rate of; null where it is pooled. */
  readonly body: string | null;
}

export type ReferenceKind = "peers" | "region" | "body";

/** Which of the references a view asks for. */
export const referenceKind = ({ reference }: View): ReferenceKind =>
  reference === "peers" || reference === "region" ? reference : "body";

/** Everyone in the region of a view, whatever else was chosen. */
const wholeRegion = (view: View): View => ({ ...view, level: null, sector: null, without: [] });

/** The question whose rows the reference is taken from; null where the league's own rows do. */
export const referenceTable = (view: View): Query<LeagueRow> | null => {
  switch (referenceKind(view)) {
    case "peers":
      return null;
    case "region":
      return leagueTable(wholeRegion(view));
    case "body":
      return leagueTable(
        { ...view, region: everywhere },
        ofChosen({ ...view, bodies: [view.reference ?? ""] }),
      );
  }
};

/** A rate as the two sums it rests on; null where a body published none. */
type Rated = Pick<LeagueRow, "numerator" | "denominator">;

export const shareOf = ({ numerator, denominator }: Rated): Share => ({
  x: numerator ?? 0,
  n: denominator ?? 0,
});

/** How sure a rate is; null for a row that has none. */
export const intervalOf = ({ numerator, denominator }: LeagueRow): Interval | null =>
  numerator === null || denominator === null ? null : wilson(numerator, denominator);

/** The pooled rate of the rows whose rate is possible. */
export const referenceOf = (
  rows: readonly Rated[],
  body: string | null = null,
): Reference | null => {
  let [numerator, denominator] = [0, 0];
  for (const row of rows) {
    const share = shareOf(row);
    if (!isShare(share)) continue;
    numerator += share.x;
    denominator += share.n;
  }
  const value = pooled([{ x: numerator, n: denominator }]);
  return value === null ? null : { value, numerator, denominator, body };
};

/** A pooled rate stands firm; another body's is as unsure as one's own, so their difference is judged. */
export const tierAgainst = (
  row: LeagueRow,
  reference: Reference,
  own: Interval | null = intervalOf(row),
): Tier | null => {
  if (!own || row.body === reference.body) return null;
  if (reference.body === null) return tier(own, reference.value);
  const other = { x: reference.numerator, n: reference.denominator };
  const difference = newcombe(shareOf(row), other);
  return difference && tier(difference, 0);
};
