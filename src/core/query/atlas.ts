import { type MetricId, metricOf } from "../metrics/metrics.ts";
import { type Tier, tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import type { AtlasRow } from "./atlasRegions.ts";

/** A place with everything in it taken together. */
export interface AtlasPlace extends AtlasRow {
  /** Its own name, without those of the places it lies in. */
  readonly name: string;
  readonly name_en: string;
  readonly value: number | null;
  /** Against all places together; null for counts and without a rate. */
  readonly tier: Tier | null;
  readonly absence: "no-denominator" | "no-figure" | null;
}

export interface Atlas {
  readonly places: readonly AtlasPlace[];
  /** The rate of all places together; null for counts. */
  readonly reference: number | null;
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
  metric: MetricId,
  within: string | null = null,
): Atlas => {
  const isRate = metricOf(metric).kind === "rate";
  const [first, ...others] = rows;
  const reference = isRate && first ? rateOf(others.reduce(merged, first)) : null;
  const tierOf = ({ numerator, denominator }: AtlasRow): Tier | null => {
    const interval = isRate ? wilson(numerator ?? 0, denominator ?? 0) : null;
    return interval && reference !== null ? tier(interval, reference) : null;
  };
  return {
    reference,
    places: gathered(rows, within).map((row) => ({
      ...row,
      name: lastOf(row.region),
      name_en: lastOf(row.region_en ?? row.region),
      value: isRate ? rateOf(row) : row.numerator,
      tier: tierOf(row),
      absence: absenceOf(row, isRate),
    })),
  };
};
