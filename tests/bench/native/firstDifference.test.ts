import { describe, expect, it } from "vitest";
import { firstDifference } from "./firstDifference.ts";

describe("firstDifference", () => {
  it("finds none in the same rows", () => {
    expect(firstDifference([{ body: "a", x: 1 }], [{ body: "a", x: 1 }])).toBeNull();
  });

  it("tells of a row too few", () => {
    expect(firstDifference([], [{ x: 1 }])).toBe("0 rows against 1");
  });

  it("tells of rows in another order, and of the smallest difference of a number", () => {
    expect(firstDifference([{ x: 1 }, { x: 2 }], [{ x: 2 }, { x: 1 }])).toMatch(/^row 1/u);
    expect(firstDifference([{ x: 0.3 }], [{ x: 0.1 + 0.2 }])).toMatch(/^row 1/u);
  });

  it("tells a number that is none from a blank", () => {
    expect(firstDifference([{ x: Number.NaN }], [{ x: null }])).toMatch(/^row 1/u);
  });
});
