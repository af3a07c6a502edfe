import { expect, it } from "vitest";
import { bodiesFor, presence } from "#core/synthetic/absences.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";
import { years } from "#core/synthetic/years.ts";

const bodies = planBodies(1, bodiesFor(21_000));
const present = presence(1, bodies, 21_000);

const missingShare = (role: string): number => {
  const these = bodies.filter((body) => body.role === role);
  const held = these.reduce(
    (sum, { index }) =>
      sum + years.reduce((all, _, i) => all + (present[index * years.length + i] ?? 0), 0),
    0,
  );
  return 1 - held / (these.length * years.length);
};

it("takes about three thousand bodies for a province of seven years", () => {
  expect(bodies.length).toBeGreaterThan(3000);
  expect(bodies.length).toBeLessThan(3150);
});

it("leaves exactly as many reports as are asked for", () => {
  expect(present.reduce((sum, one) => sum + one, 0)).toBe(21_000);
});

it("misses reports of townships most and of governments least", () => {
  expect(missingShare("township")).toBeGreaterThan(missingShare("department"));
  expect(missingShare("department")).toBeGreaterThan(missingShare("government"));
});
