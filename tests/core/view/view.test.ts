import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricIds } from "#core/metrics/metrics.ts";
import { defaultChoices, formatView, parseView, type View, viewOf } from "#core/view/view.ts";

const id = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => !/[,\p{Cc}]/u.test(text));

const anyView: fc.Arbitrary<View> = fc
  .record({
    metric: fc.constantFrom(...metricIds),
    basis: fc.constantFrom("a" as const, "b" as const),
    kind: fc.constantFrom("own" as const, "aggregate" as const),
    year: fc.option(
      fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat({ max: 10 })).map(([from, more]) => ({
        from,
        to: Math.min(2099, from + more),
      })),
    ),
    region: fc.option(id),
    without: fc.array(id, { maxLength: 5 }),
    minimum: fc.option(fc.integer({ min: 1, max: 1000 })),
    ranks: fc.boolean(),
    volume: fc.option(
      fc.tuple(fc.nat({ max: 999 }), fc.option(fc.nat({ max: 999 }))).map(([from, more]) => ({
        from,
        to: more === null ? null : from + more,
      })),
    ),
  })
  .map((choices) => viewOf("league", choices));

describe("formatView", () => {
  it.each([
    [viewOf("overview"), "/overview"],
    [
      viewOf("league", { metric: "received", year: { from: 2024, to: 2024 } }),
      "/league?year=2024&metric=received",
    ],
    [viewOf("body", { body: "pingtan/czj" }), "/body/pingtan%2Fczj"],
    [viewOf("compare", { bodies: ["a", "b"] }), "/compare?bodies=a,b"],
  ] as const)("writes %#", (view, address) => {
    expect(formatView(view)).toBe(address);
  });

  it("is undone by parseView", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, notes: [] });
      }),
    );
  });
});

describe("parseView", () => {
  it("opens an empty address at the overview", () => {
    expect(parseView("")).toEqual({ view: viewOf("overview"), notes: [] });
  });

  it("never throws, and formats what it read as an address it reads the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        const { view } = parseView(address);
        expect(parseView(formatView(view)).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["/nowhere", { page: "overview" }],
    ["/league?metric=happiness", { metric: defaultChoices.metric }],
    ["/league?year=2024-2021", { year: null }],
    ["/league?minimum=0", { minimum: null }],
    ["/league?colour=red", { page: "league" }],
    ["/league?kind=__proto__", { kind: "own" }],
    ["/league?__proto__=1", { page: "league" }],
    ["/league?region=%E0%A4%A", { region: "%E0%A4%A" }],
  ])("opens %s at its defaults", (address, expected) => {
    expect(parseView(address).view).toMatchObject(expected);
  });

  it("says in both languages what it did not understand", () => {
    expect(parseView("/league?metric=happiness&colour=red").notes).toEqual([
      expect.objectContaining({ zh: expect.stringContaining("metric=happiness") }),
      expect.objectContaining({ en: expect.stringContaining("colour=red") }),
    ]);
  });
});
