import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterOrder } from "#core/statistics/clusterOrder.ts";

const rows = fc.array(
  fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  {
    maxLength: 30,
  },
);

describe("clusterOrder", () => {
  it.each([
    [[], []],
    [[[0.5]], [0]],
    [
      [[0.1], [0.9]],
      [1, 0],
    ],
  ])("of %j is %j", (given, order) => {
    expect(clusterOrder(given)).toEqual(order);
  });

  it("names every row once", () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(clusterOrder(given).toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at));
      }),
    );
  });

  it("keeps rows of one kind together", () => {
    const kinds = [0, 1, 2, 1, 0, 2, 2, 1, 0, 0, 1, 2];
    const given = kinds.map((kind, at) => [0, 1, 2].map((i) => Number(i === kind) + at / 1000));
    const order = clusterOrder(given).map((at) => kinds[at]);
    const turns = order.filter((kind, at) => at > 0 && kind !== order[at - 1]).length;
    expect(turns).toBe(2);
  });

  it("is the same for the same rows, and takes ties as they come", () => {
    const same = [[1], [1], [1], [1]];
    expect(clusterOrder(same)).toEqual(clusterOrder(same));
    expect(clusterOrder(same).toSorted()).toEqual([0, 1, 2, 3]);
  });
});
