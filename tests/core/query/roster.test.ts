import fc from "fast-check";
import { expect, it } from "vitest";
import { rosterOf } from "#core/query/roster.ts";

const bodies = [
  { id: "office", kind: "own" },
  { id: "city", kind: "aggregate" },
  { id: "office", kind: "own" },
] as const;

it("knows the first place of each body, and who adds others up", () => {
  const { placesOf, aggregates } = rosterOf(bodies);
  expect(placesOf(["city", "office", "port"])).toEqual([1, 0, undefined]);
  expect([...aggregates]).toEqual(["city"]);
});

it("finds every body, in whatever order they are asked for", () => {
  const id = fc.oneof(fc.string({ maxLength: 2 }), fc.stringMatching(/^b[0-9]{1,3}$/u));
  fc.assert(
    fc.property(fc.array(id), fc.array(id), fc.boolean(), (listed, others, isRising) => {
      const asked = [...others, ...listed];
      const ids = isRising ? asked.toSorted() : asked;
      const { placesOf } = rosterOf(listed.map((body) => ({ id: body, kind: "own" })));
      const places = ids.map((body) => (listed.includes(body) ? listed.indexOf(body) : undefined));
      expect(placesOf(ids)).toEqual(places);
    }),
  );
});

it("reads a list once, and another one anew", () => {
  expect(rosterOf(bodies)).toBe(rosterOf(bodies));
  expect(rosterOf([...bodies])).not.toBe(rosterOf(bodies));
});
