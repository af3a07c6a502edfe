import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isLevel } from "#core/dataset/levels.ts";
import { parseCsv } from "#core/dataset/csv.ts";
import { isSector } from "#core/dataset/sectors.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";

const sizes = [10, 30, 100, 300, 1500, 3093] as const;

describe.each(sizes)("%d bodies", (count) => {
  const bodies = planBodies(7, count);

  it("are as many as asked for, each once", () => {
    expect(bodies.length).toBe(count);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(count);
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(count);
    expect(new Set(bodies.map(({ nameEn }) => nameEn)).size).toBe(count);
    expect(bodies.map(({ index }) => index)).toEqual(bodies.map((_, i) => i));
  });

  it("stand in the order of the dataset, by region and id, and ids stand in the same order", () => {
    const keys = bodies.map(({ region, id }) => `${region}\u0000${id}`);
    expect(keys.toSorted()).toEqual(keys);
    const ids = bodies.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(ids);
  });

  it("belong to a government that stands before them", () => {
    for (const { parent, index, region, tier } of bodies.slice(1)) {
      expect(parent?.kind).toBe("aggregate");
      expect(parent?.index).toBeLessThan(index);
      expect(region.startsWith(parent?.region ?? "-")).toBe(true);
      expect(["province", "prefecture", "county"]).toContain(tier);
    }
    expect(bodies[0]?.parent).toBe(null);
  });

  it("are of known levels and sectors, and only governments add others up", () => {
    for (const { level, sector, kind, role } of bodies) {
      expect(isLevel(level) && isSector(sector)).toBe(true);
      expect(kind === "aggregate").toBe(role === "government");
    }
  });
});

describe("a province", () => {
  const bodies = planBodies(7, 3093);
  const count = (role: string, tier?: string): number =>
    bodies.filter((body) => body.role === role && (tier ?? body.tier) === body.tier).length;

  it("has cities, counties, an office for each, departments and townships", () => {
    expect(count("government", "province")).toBe(1);
    expect(count("government", "prefecture")).toBeGreaterThan(5);
    expect(count("government", "county")).toBeGreaterThan(50);
    expect(count("office")).toBe(count("government"));
    expect(count("department")).toBeGreaterThan(count("township"));
    expect(count("township")).toBeGreaterThan(900);
  });

  it("changes with the seed and with nothing else", () => {
    const names = (seed: number) => planBodies(seed, 300).map(({ name }) => name);
    expect(names(7)).toEqual(names(7));
    expect(names(8)).not.toEqual(names(7));
  });

  it("names no real body, region or place", () => {
    const [, ...rows] = parseCsv(
      readFileSync("datasets/china-sample/bodies.csv", "utf8"),
      "bodies",
    );
    const real = rows.flatMap(([, name = "", , , region = ""]) => [name, ...region.split("/")]);
    const invented = bodies.flatMap(({ name, region }) => [name, ...region.split("/")]);
    expect(real.length).toBeGreaterThan(80);
    expect(invented.filter((name) => real.includes(name))).toEqual([]);
  });
});

it("has names enough for a nation", () => {
  const bodies = planBodies(7, 147_300);
  expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
  expect(bodies.filter(({ level }) => level === "province").length).toBeGreaterThan(25);
});
