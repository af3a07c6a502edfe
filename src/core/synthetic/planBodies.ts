import type { Body, Tier } from "./body.ts";
import {
  areaName,
  departmentName,
  type Name,
  officeName,
  type PlaceKind,
  townshipName,
} from "./bodyNames.ts";
import { branches } from "./branches.ts";
import { type Place, placeNames } from "./placeNames.ts";
import { type Random, randomOf, streams } from "./random.ts";
import { splitWhole } from "./splitWhole.ts";

/** How many bodies a government of each level holds in the middle, itself and all below it. */
const usual = { province: 4600, prefecture: 360, county: 42 } as const satisfies Record<
  Tier,
  number
>;

const below = { province: "prefecture", prefecture: "county", county: null } as const;
const letter = { province: "p", prefecture: "c", county: "k" } as const satisfies Record<
  Tier,
  string
>;

interface Area extends Name {
  readonly id: string;
  readonly tier: Tier;
  readonly region: readonly Name[];
  readonly parent: Body | null;
}

interface Planner {
  readonly bodies: Body[];
  readonly random: Random;
  readonly nextPlace: () => Place;
  readonly nextTownship: () => Place;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const add = (
  { bodies }: Planner,
  area: Area,
  { zh, en, initials, id, ...body }: Name & Pick<Body, "id" | "level" | "sector" | "role" | "branch">,
): Body => {
  const added: Body = {
    ...body,
    index: bodies.length,
    id: area.id + id,
    name: zh,
    nameEn: en,
    initials,
    region: area.region.map((place) => place.zh).join("/"),
    regionEn: area.region.map((place) => place.en).join("/"),
    kind: body.role === "government" ? "aggregate" : "own",
    parent: area.parent,
    tier: area.tier,
  };
  bodies.push(added);
  return added;
};

const addGovernment = (planner: Planner, area: Area): Area => {
  const { zh, en, initials, tier } = area;
  const parent = add(planner, area, {
    ...{ zh, en, initials, id: "" },
    ...{ level: tier, sector: "government", role: "government", branch: null },
  });
  const governed = { ...area, parent };
  add(planner, governed, {
    ...officeName(area, tier),
    ...{ id: "a00", level: "department", sector: "general-office", role: "office", branch: null },
  });
  return governed;
};

const addDepartments = (planner: Planner, area: Area, count: number): void => {
  for (const [i, branch] of branches.slice(0, count).entries()) {
    add(planner, area, {
      ...departmentName(area, branch, area.tier),
      ...{ id: `a${twoDigits(i + 1)}`, level: "department", sector: branch.sector },
      ...{ role: "department", branch },
    });
  }
};

const townshipKind = (random: Random): PlaceKind => {
  const drawn = random();
  if (drawn < 0.25) return "街道";
  return drawn < 0.75 ? "镇" : "乡";
};

const addTownships = (planner: Planner, area: Area, count: number): void => {
  for (let i = 1; i <= count; i++) {
    add(planner, area, {
      ...townshipName(area, planner.nextTownship(), townshipKind(planner.random)),
      ...{ id: `t${twoDigits(i)}`, level: "township", sector: "area-office" },
      ...{ role: "township", branch: null },
    });
  }
};

const kindOf = (tier: Tier, random: Random): PlaceKind => {
  if (tier === "province") return "省";
  if (tier === "prefecture") return "市";
  return random() < 0.3 ? "区" : "县";
};

/** Places of one rank under one region, in the order of their names, as the dataset has them. */
const areasIn = (planner: Planner, within: Omit<Area, keyof Name>, count: number) => {
  const names = Array.from({ length: count }, () =>
    areaName(planner.nextPlace(), kindOf(within.tier, planner.random)),
  );
  return names
    .sort((one, other) => (one.zh < other.zh ? -1 : 1))
    .map((name, i): Area => ({
      ...name,
      ...within,
      id: `${within.id}${letter[within.tier]}${twoDigits(i + 1)}`,
      region: [...within.region, name],
    }));
};

const parts = (planner: Planner, size: number, count: number): readonly number[] =>
  splitWhole(
    size,
    Array.from({ length: count }, () => 0.6 + 0.8 * planner.random()),
  );

const addAreas = (planner: Planner, within: Omit<Area, keyof Name>, size: number): void => {
  const count = Math.max(1, Math.round(size / usual[within.tier]));
  const sizes = parts(planner, size, count);
  for (const [i, area] of areasIn(planner, within, count).entries()) {
    addArea(planner, area, sizes[i] ?? 0);
  }
};

/** A government with its office, its departments, and townships or the governments below it. */
const addArea = (planner: Planner, area: Area, size: number): void => {
  const governed = addGovernment(planner, area);
  const rest = size - 2;
  const tier = below[area.tier];
  const departments = Math.min(branches.length, Math.round(tier ? rest / 3 : rest * 0.62));
  addDepartments(planner, governed, departments);
  if (!tier) return addTownships(planner, governed, rest - departments);
  const { id, region, parent } = governed;
  addAreas(planner, { id, region, parent, tier }, rest - departments);
};

/** The largest government that a number of bodies fills; several provinces are a nation. */
const tierFor = (count: number): Tier => {
  if (count < usual.county * 2) return "county";
  return count < usual.prefecture * 2 ? "prefecture" : "province";
};

/** A fictional country of so many bodies, in the order of the dataset: by region and id. */
export const planBodies = (seed: number, count: number): readonly Body[] => {
  const planner: Planner = {
    bodies: [],
    random: randomOf(seed, streams.sizes),
    nextPlace: placeNames(seed),
    nextTownship: placeNames(seed + 1),
  };
  addAreas(planner, { id: "", region: [], parent: null, tier: tierFor(count) }, count);
  return planner.bodies;
};
