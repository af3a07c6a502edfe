import type { Body, Tier } from "./body.ts";
import { areaName, type Name, type PlaceKind } from "./bodyNames.ts";
import type { Place } from "./placeNames.ts";
import type { Random } from "./random.ts";

/** A region that has no government of its own yet. */
export interface Land {
  readonly id: string;
  readonly tier: Tier;
  readonly region: string;
  readonly regionEn: string;
  readonly parent: Body | null;
}

export interface Area extends Land {
  readonly name: Name;
}

const letter = { province: "p", prefecture: "c", county: "k" } as const satisfies Record<
  Tier,
  string
>;

export const twoDigits = (number: number): string => String(number).padStart(2, "0");

const kindOf = (tier: Tier, random: Random): PlaceKind => {
  if (tier === "province") return "省";
  if (tier === "prefecture") return "市";
  return random() < 0.3 ? "区" : "县";
};

const within = (region: string, place: string): string =>
  region === "" ? place : `${region}/${place}`;

/** Where the names of places come from. */
export interface Naming {
  readonly random: Random;
  readonly nextPlace: () => Place;
}

/** Places of one rank in one region, in the order of their names, as the dataset has them. */
export const areasIn = (
  land: Land,
  count: number,
  { random, nextPlace }: Naming,
): readonly Area[] => {
  const names = Array.from({ length: count }, () =>
    areaName(nextPlace(), kindOf(land.tier, random)),
  );
  return names
    .sort((one, other) => (one.zh < other.zh ? -1 : 1))
    .map((name, i) => ({
      ...land,
      name,
      id: `${land.id}${letter[land.tier]}${twoDigits(i + 1)}`,
      region: within(land.region, name.zh),
      regionEn: within(land.regionEn, name.en),
    }));
};
