import { describe, expect, it } from "vitest";
import { isSector } from "#core/dataset/sectors.ts";
import { areasIn } from "#core/synthetic/areas.ts";
import {
  areaName,
  departmentName,
  officeName,
  type PlaceKind,
  townshipName,
} from "#core/synthetic/bodyNames.ts";
import { branches } from "#core/synthetic/branches.ts";
import { randomOf } from "#core/synthetic/random.ts";

const place = { zh: "云栖", en: "Yunqi", initials: "yq" };
const other = { zh: "望溪", en: "Wangxi", initials: "wx" };
const branch = (zh: string) => branches.find((one) => one.zh === zh)!;

describe("branches", () => {
  it("are of sectors of their own, each named once in both languages", () => {
    for (const names of [
      branches.map(({ sector }) => sector),
      branches.map(({ zh }) => zh),
      branches.map(({ en }) => en),
    ]) {
      expect(new Set<string>(names).size).toBe(branches.length);
    }
    for (const { sector, en } of branches) {
      expect(isSector(sector)).toBe(true);
      expect(en).toMatch(/^[A-Z][A-Za-z ]+$/u);
    }
  });

  it("have initials of as many letters as their name has syllables", () => {
    for (const { zh, initials } of branches) expect(initials).toHaveLength(zh.length);
  });

  it("do a believable amount in a year", () => {
    for (const { granted, requests, licences, penalties, coercive, fees } of branches) {
      expect(granted).toBeGreaterThan(0.2);
      expect(granted).toBeLessThan(0.8);
      expect(requests).toBeGreaterThan(0);
      for (const count of [licences, penalties, coercive, fees]) {
        expect(count).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe("names", () => {
  it.each([
    ["省", "云栖省", "Yunqi Province", "yqs"],
    ["市", "云栖市", "Yunqi City", "yqs"],
    ["区", "云栖区", "Yunqi District", "yqq"],
    ["县", "云栖县", "Yunqi County", "yqx"],
  ] as const satisfies readonly (readonly [PlaceKind, string, string, string])[])(
    "of a %s are joined in both languages",
    (kind, zh, en, initials) => {
      expect(areaName(place, kind)).toEqual({ zh, en, initials });
    },
  );

  it.each([
    ["province", "云栖省人民政府办公厅"],
    ["prefecture", "云栖省人民政府办公室"],
  ] as const)("of the office of a %s are as paper has them", (tier, zh) => {
    expect(officeName(areaName(place, "省"), tier).zh).toBe(zh);
  });

  it.each([
    ["发展和改革", "province", "云栖县发展和改革委员会"],
    ["发展和改革", "prefecture", "云栖县发展和改革委员会"],
    ["发展和改革", "county", "云栖县发展和改革局"],
    ["教育", "province", "云栖县教育厅"],
    ["教育", "prefecture", "云栖县教育局"],
    ["统计", "province", "云栖县统计局"],
  ] as const)("of %s at %s is %s", (zh, tier, name) => {
    expect(departmentName(areaName(place, "县"), branch(zh), tier).zh).toBe(name);
  });

  it("of a township put the smaller place first in English only", () => {
    const name = townshipName(areaName(place, "县"), other, "镇");
    expect(name.zh).toBe("云栖县望溪镇人民政府");
    expect(name.en).toBe("Wangxi Town, Yunqi County");
  });
});

describe("areas", () => {
  const land = {
    id: "p01",
    tier: "prefecture",
    region: "云栖省",
    regionEn: "Yunqi Province",
    parent: null,
  } as const;
  let drawn = 0;
  const nextPlace = () => {
    drawn += 1;
    return {
      zh: `地${String.fromCharCode(0x4e00 + 40 - drawn)}`,
      en: `Place ${drawn}`,
      initials: "dd",
    };
  };
  const areas = areasIn(land, 12, { random: randomOf(1), nextPlace });

  it("stand in the order of their names, and their ids too", () => {
    expect(areas.map(({ region }) => region)).toEqual(areas.map(({ region }) => region).toSorted());
    expect(areas.map(({ id }) => id)).toEqual(areas.map(({ id }) => id).toSorted());
    expect(areas[0]?.id).toBe("p01c01");
    expect(areas[11]?.id).toBe("p01c12");
  });

  it("lie within the region they are in, in both languages", () => {
    for (const { region, regionEn, name } of areas) {
      expect(region).toBe(`云栖省/${name.zh}`);
      expect(regionEn).toBe(`Yunqi Province/${name.en}`);
    }
  });
});
