import type { Tier } from "./body.ts";
import type { Branch } from "./branches.ts";
import type { Place } from "./placeNames.ts";

/** A name in both languages, with the initials of its syllables. */
export type Name = Place;

/** 县 and the 区 of a city, 镇, 乡 and 街道: what a place is called by its rank. */
const kinds = {
  省: { zh: "省", en: "Province", initials: "s" },
  市: { zh: "市", en: "City", initials: "s" },
  区: { zh: "区", en: "District", initials: "q" },
  县: { zh: "县", en: "County", initials: "x" },
  镇: { zh: "镇人民政府", en: "Town", initials: "zrmzf" },
  乡: { zh: "乡人民政府", en: "Township", initials: "xrmzf" },
  街道: { zh: "街道办事处", en: "Subdistrict", initials: "jdbsc" },
} as const satisfies Record<string, Name>;

export type PlaceKind = keyof typeof kinds;

const joined = (one: Name, other: Name): Name => ({
  zh: one.zh + other.zh,
  en: `${one.en} ${other.en}`,
  initials: one.initials + other.initials,
});

export const areaName = (place: Place, kind: PlaceKind): Name => joined(place, kinds[kind]);

export const officeName = (area: Name, tier: Tier): Name =>
  joined(
    area,
    tier === "province"
      ? { zh: "人民政府办公厅", en: "General Office", initials: "rmzfbgt" }
      : { zh: "人民政府办公室", en: "General Office", initials: "rmzfbgs" },
  );

const headNames = {
  厅: { zh: "厅", en: "Department", initials: "t" },
  局: { zh: "局", en: "Bureau", initials: "j" },
  委员会: { zh: "委员会", en: "Commission", initials: "wyh" },
} as const satisfies Record<Branch["head"], Name>;

const headAt = ({ head }: Branch, tier: Tier): Branch["head"] => {
  if (tier === "province") return head;
  return tier === "prefecture" && head === "委员会" ? head : "局";
};

export const departmentName = (area: Name, branch: Branch, tier: Tier): Name =>
  joined(area, joined(branch, headNames[headAt(branch, tier)]));

/** 某县某镇人民政府; in English the smaller place comes first. */
export const townshipName = (area: Name, place: Place, kind: PlaceKind): Name => {
  const township = areaName(place, kind);
  return { ...joined(area, township), en: `${township.en}, ${area.en}` };
};
