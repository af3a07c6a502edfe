import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyShares, clearChanges, largestChanges, outliers } from "#core/query/standouts.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const report = (body: string, year: number, granted: number, closed: number) => ({
  report: `${body}-${String(year)}`,
  body,
  year,
  "requests.granted.total": granted,
  "requests.partial.total": 0,
  "requests.closed.total": closed,
});

const open = () =>
  memory.over({
    bodies: ["a", "b", "c", "d"].map((id) => ({ id })),
    reports: [
      report("a", 2023, 10, 100),
      report("a", 2024, 60, 100),
      report("b", 2023, 50, 100),
      report("b", 2024, 52, 100),
      report("c", 2023, 0, 5),
      report("c", 2024, 5, 5),
      report("d", 2024, 40, 50),
    ],
  });

const view = viewOf("overview", { year: { from: 2024, to: 2024 } });

describe("changes that stand out", () => {
  it("rest on enough in both years, the largest first", async () => {
    const rows = await open().query(largestChanges(view));
    expect(
      rows.map(({ body, metric, x, n, x_before, n_before }) => [
        body,
        metric,
        x,
        n,
        x_before,
        n_before,
      ]),
    ).toEqual([
      ["a", "disclosure-rate", 60, 100, 10, 100],
      ["b", "disclosure-rate", 52, 100, 50, 100],
    ]);
  });

  it("are clear of no change", async () => {
    const found = clearChanges(await open().query(largestChanges(view)));
    expect(found.map(({ body }) => body)).toEqual(["a"]);
    expect(found[0]?.change.difference).toBeCloseTo(0.5);
  });

  it("follow the bodies picked out", async () => {
    const rows = await open().query(largestChanges({ ...view, bodies: ["b"] }));
    expect(rows.map(({ body }) => body)).toEqual(["b"]);
  });
});

describe("outliers", () => {
  it("are judged among ten bodies or not at all", async () => {
    const shares = await open().query(bodyShares(view, "disclosure-rate"));
    expect(shares.map(({ body, x, n }) => [body, x, n])).toEqual([
      ["a", 60, 100],
      ["b", 52, 100],
      ["c", 5, 5],
      ["d", 40, 50],
    ]);
    expect(outliers(shares)).toEqual({ funnel: null, found: [] });
  });

  it("lie beyond the limits, the farthest first", () => {
    const alike = Array.from({ length: 12 }, (_, i) => ({ body: `b${String(i)}`, x: 70, n: 100 }));
    const { found } = outliers([
      ...alike,
      { body: "low", x: 5, n: 100 },
      { body: "high", x: 99, n: 100 },
    ]);
    expect(found.map(({ body }) => body)[0]).toBe("low");
    expect(found.every(({ flag }) => /above|below/u.test(flag))).toBe(true);
  });

  it("that rest on enough come before smaller ones that lie farther", () => {
    const alike = Array.from({ length: 40 }, (_, i) => ({ body: `b${String(i)}`, x: 8, n: 100 }));
    const shares = [...alike, { body: "one", x: 1, n: 1 }, { body: "many", x: 30, n: 60 }];
    const first = (minimum: number) => outliers(shares, minimum).found[0]?.body;
    expect(first(0)).toBe("one");
    expect(first(30)).toBe("many");
  });
});
