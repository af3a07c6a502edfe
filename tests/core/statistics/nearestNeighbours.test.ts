import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestNeighbours, type Located } from "#core/statistics/nearestNeighbours.ts";

const at = (name: string, ...features: readonly number[]): Located => ({ name, features });
const names = (bodies: readonly Located[]) => bodies.map(({ name }) => name);

it("lists the nearest first", () => {
  const candidates = [at("far", 9), at("near", 2), at("next", 4)];
  expect(names(nearestNeighbours(at("me", 1), candidates, 2))).toEqual(["near", "next"]);
});

it("breaks ties by name", () => {
  const candidates = [at("丙", 2), at("甲", 0), at("乙", 2), at("丁", 0)];
  expect(names(nearestNeighbours(at("me", 1), candidates, 4))).toEqual(["丁", "丙", "乙", "甲"]);
});

it("weighs features by their spread, not by their unit", () => {
  const candidates = [at("other size", 5, 0), at("other rules", 1, 4000), at("c", 9, 9000)];
  expect(names(nearestNeighbours(at("me", 1, 0), candidates, 1))).toEqual(["other rules"]);
});

it("does not count a body as its own neighbour", () => {
  const me = at("me", 1);
  expect(names(nearestNeighbours(me, [me, at("a", 5)], 5))).toEqual(["a"]);
});

it("keeps a namesake, which is another body", () => {
  expect(nearestNeighbours(at("教育局", 1), [at("教育局", 1)], 1)).toHaveLength(1);
});

it("leaves out a candidate with an unknown feature", () => {
  const candidates = [at("unknown", Number.NaN), at("none", Number.NEGATIVE_INFINITY), at("a", 5)];
  expect(names(nearestNeighbours(at("me", 1), candidates, 5))).toEqual(["a"]);
});

it("finds none for a subject with an unknown feature, among nobody, or when none are asked", () => {
  expect(nearestNeighbours(at("me", Number.NaN), [at("a", 1)], 3)).toEqual([]);
  expect(nearestNeighbours(at("me", 1), [], 3)).toEqual([]);
  expect(nearestNeighbours(at("me", 1), [at("a", 1)], 0)).toEqual([]);
  expect(nearestNeighbours(at("me", 1), [at("a", 1)], -1)).toEqual([]);
});

it("returns the candidates themselves, with all they carry", () => {
  const candidate = { name: "a", features: [2], region: "330482" };
  expect(nearestNeighbours(at("me", 1), [candidate], 1)[0]).toBe(candidate);
});

describe("laws", () => {
  const features = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 999 }));
  const bodies = fc
    .array(features, { minLength: 1, maxLength: 30 })
    .map((all) => all.map((pair, i) => at(`body ${String(i).padStart(2, "0")}`, ...pair)));

  it("does not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(features, bodies, fc.nat(30), (mine, candidates, k) => {
        const subject = at("me", ...mine);
        const there = names(nearestNeighbours(subject, candidates, k));
        // Means are summed in another order, so only a tie may fall the other way.
        const back = names(nearestNeighbours(subject, candidates.toReversed(), k));
        expect(back).toHaveLength(there.length);
        const place = (name: string) => candidates.find((body) => body.name === name)!.features;
        there.forEach((name, i) => {
          const spread = (column: number) => {
            const values = [subject, ...candidates].map((body) => body.features[column]!);
            const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
            return (
              Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) || 1
            );
          };
          const distance = (one: readonly number[]) =>
            Math.hypot(...[0, 1].map((c) => (one[c]! - mine[c]!) / spread(c)));
          expect(distance(place(back[i]!))).toBeCloseTo(distance(place(name)), 9);
        });
      }),
    );
  });

  it("lists fewer as the beginning of more", () => {
    fc.assert(
      fc.property(features, bodies, fc.nat(30), (mine, candidates, k) => {
        const all = nearestNeighbours(at("me", ...mine), candidates, candidates.length);
        expect(nearestNeighbours(at("me", ...mine), candidates, k)).toEqual(all.slice(0, k));
      }),
    );
  });
});
