import fc from "fast-check";
import { expect, it } from "vitest";
import { metricIds } from "#core/metrics/metrics.ts";
import { defaultPivot, mostValues, pivot, pivotFields } from "#core/view/pivot.ts";
import { formatView, parseView, viewOf } from "#core/view/view.ts";

const anyPivot = fc
  .record({
    fields: fc.uniqueArray(fc.constantFrom(...pivotFields), { maxLength: 4 }),
    hasColumn: fc.boolean(),
    values: fc.uniqueArray(
      fc.record({
        metric: fc.constantFrom(...metricIds),
        basis: fc.constantFrom("a" as const, "b" as const),
      }),
      { minLength: 1, maxLength: mostValues, selector: (value) => JSON.stringify(value) },
    ),
    kind: fc.constantFrom("own" as const, "aggregate" as const),
    year: fc.constantFrom(null, { from: 2021, to: 2023 }),
    region: fc.constantFrom(null, "某省/某市: a", "某省"),
    level: fc.constantFrom(null, "county"),
    sector: fc.constantFrom(null, "health"),
  })
  .map(({ fields, hasColumn, ...rest }) => ({
    ...rest,
    rows: (hasColumn ? fields.slice(1) : fields).slice(0, 3),
    column: hasColumn ? (fields[0] ?? null) : null,
  }));

it("comes back from the address as it went in", () => {
  fc.assert(
    fc.property(anyPivot, (chosen) => {
      const view = viewOf("data", { pivot: chosen });
      expect(parseView(formatView(view)).view.pivot).toEqual(chosen);
    }),
  );
});

it("leaves the default out of the address", () => {
  expect(formatView(viewOf("data"))).toBe("/data");
});

it("never throws on what stands in an address", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = pivot.parse(text);
      if (parsed) expect(parsed.values.length).toBeGreaterThan(0);
    }),
  );
});

it("drops what it does not know and keeps the rest", () => {
  expect(pivot.parse("rows:year,moon;column:year;values:received,nothing.c;kind:all")).toEqual({
    ...defaultPivot,
    rows: [],
    column: "year",
    values: [{ metric: "received", basis: "a" }],
  });
});
