import { expect, it } from "vitest";
import { spotsOf } from "#core/charts/spots.ts";

it("gathers points that lie on one spot, and knows the spot of each", () => {
  const points = ["3/10", "1/4", "3/10", "2/4", "3/10"];
  const { spots, placeOf } = spotsOf(points, (point) => point);
  expect(spots).toEqual([
    { point: "3/10", size: 3 },
    { point: "1/4", size: 1 },
    { point: "2/4", size: 1 },
  ]);
  expect(placeOf).toEqual([0, 1, 0, 2, 0]);
});
