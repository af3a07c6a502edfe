import { metricOf } from "../metrics/metrics.ts";
import { type Tier, tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import type { View } from "../view/view.ts";
import type { AtlasRow } from "./atlasRegions.ts";
import { minimumOf } from "./league.ts";

/** A place with everything in it taken together. */
export interface AtlasPlace extends AtlasRow {
  /** Its own name, without those of the places it lies in. */
  readonly name: string;
  readonly name_en: string;
  readonly value: number | null;
  /** Against all places together: its interval tells, however small the denominator; null for counts and without a rate. */
  readonly tier: Tier | null;
  readonly absence: "no-denominator" | "no-figure" | null;
  /** Its denominator is below the smallest one ranked: it is shown in grey, with the reason. */
  readonly isSmall: boolean;
}

export interface Atlas {
  readonly places: readonly AtlasPlace[];
  /** The rate of all places together; null for counts. */
  readonly reference: number | null;
  readonly minimum: number;
}

const isWithin = (region: string, within: string | null): boolean =>
  within === null || region.startsWith(`${within}/`);

const depthOf = (region: string | null): number => (region === null ? 0 : region.split("/").length);

const cut = (path: string, depth: number): string => path.split("/").slice(0, depth).join("/");

const lastOf = (path: string): string => path.split("/").at(-1) ?? path;

const added = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : a + b;

const merged = (a: AtlasRow, b: AtlasRow): AtlasRow => ({
  ...a,
  code: a.code ?? b.code,
  bodies: a.bodies + b.bodies,
  answered: a.answered + b.answered,
  numerator: added(a.numerator, b.numerator),
  denominator: added(a.denominator, b.denominator),
});

const rateOf = ({ numerator, denominator }: AtlasRow): number | null =>
  numerator !== null && denominator ? numerator / denominator : null;

const absenceOf = ({ numerator, denominator }: AtlasRow, isRate: boolean) => {
  if (numerator === null) return "no-figure";
  return isRate && !denominator ? "no-denominator" : null;
};

/** The rows of `atlasRegions` gathered by the places one level below another; null is the whole country. */
const gathered = (rows: readonly AtlasRow[], within: string | null): readonly AtlasRow[] => {
  const depth = depthOf(within) + 1;
  const places = new Map<string, AtlasRow>();
  for (const row of rows) {
    if (!isWithin(row.region, within)) continue;
    const region = cut(row.region, depth);
    const own = { ...row, region, region_en: row.region_en && cut(row.region_en, depth) };
    const known = places.get(region);
    places.set(region, known ? merged(known, own) : own);
  }
  return [...places.values()];
};

/** The places below one, each with its pooled value and where that stands against the whole. */
export const atlas = (
  rows: readonly AtlasRow[],
  view: Pick<View, "metric" | "minimum">,
  within: string | null = null,
): Atlas => {
  const metric = metricOf(view.metric);
  const isRate = metric.kind === "rate";
  const minimum = minimumOf(metric, view);
  const isSmall = ({ denominator }: AtlasRow): boolean =>
    isRate && denominator !== null && denominator > 0 && denominator < minimum;
  const [first, ...others] = rows;
  const reference = isRate && first ? rateOf(others.reduce(merged, first)) : null;
  const tierOf = (row: AtlasRow): Tier | null => {
    const interval = isRate ? wilson(row.numerator ?? 0, row.denominator ?? 0) : null;
    return interval && reference !== null ? tier(interval, reference) : null;
  };
  return {
    reference,
    minimum,
    places: gathered(rows, within).map((row) => ({
      ...row,
      name: lastOf(row.region),
      name_en: lastOf(row.region_en ?? row.region),
      value: isRate ? rateOf(row) : row.numerator,
      tier: tierOf(row),
      absence: absenceOf(row, isRate),
      isSmall: isSmall(row),
    })),
  };
};
