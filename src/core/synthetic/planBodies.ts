import type { Body, Tier } from "./body.ts";
import { type Area, areasIn, type Land, type Naming, twoDigits } from "./areas.ts";
import {
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
interface Planner extends Naming {
  readonly bodies: Body[];
  readonly nextTownship: () => Place;
}

/** What is still to be said of a body once its area is known. */
interface Post extends Pick<Body, "level" | "sector" | "role" | "branch"> {
  readonly name: Name;
  /** Its id within the area. */
  readonly id: string;
}

// Written out: an object made by spreading is ten times as slow to read, and this one is read in every loop.
const add = ({ bodies }: Planner, area: Area, post: Post): Body => {
  const added: Body = {
    index: bodies.length,
    id: area.id + post.id,
    name: post.name.zh,
    nameEn: post.name.en,
    initials: post.name.initials,
    region: area.region,
    regionEn: area.regionEn,
    level: post.level,
    sector: post.sector,
    kind: post.role === "government" ? "aggregate" : "own",
    parent: area.parent,
    tier: area.tier,
    role: post.role,
    branch: post.branch,
  };
  bodies.push(added);
  return added;
};

const addGovernment = (planner: Planner, area: Area): Area => {
  const { name, tier } = area;
  const government = { level: tier, sector: "government", role: "government" } as const;
  const parent = add(planner, area, { id: "", name, branch: null, ...government });
  const governed = { ...area, parent };
  const office = { level: "department", sector: "general-office", role: "office" } as const;
  add(planner, governed, { id: "a00", name: officeName(name, tier), branch: null, ...office });
  return governed;
};

const addDepartments = (planner: Planner, area: Area, count: number): void => {
  for (const [i, branch] of branches.slice(0, count).entries()) {
    add(planner, area, {
      id: `a${twoDigits(i + 1)}`,
      name: departmentName(area.name, branch, area.tier),
      level: "department",
      sector: branch.sector,
      role: "department",
      branch,
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
      id: `t${twoDigits(i)}`,
      name: townshipName(area.name, planner.nextTownship(), townshipKind(planner.random)),
      level: "township",
      sector: "area-office",
      role: "township",
      branch: null,
    });
  }
};

const parts = (planner: Planner, size: number, count: number): readonly number[] =>
  splitWhole(
    size,
    Array.from({ length: count }, () => 0.6 + 0.8 * planner.random()),
  );

const addAreas = (planner: Planner, land: Land, size: number): void => {
  const count = Math.max(1, Math.round(size / usual[land.tier]));
  const sizes = parts(planner, size, count);
  for (const [i, area] of areasIn(land, count, planner).entries()) {
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
  addAreas(planner, { ...governed, tier }, rest - departments);
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
  const land = { id: "", region: "", regionEn: "", parent: null, tier: tierFor(count) };
  addAreas(planner, land, count);
  return planner.bodies;
};
