import { describe, expect, it } from "vitest";
import { truthFields, truthRows } from "#core/synthetic/truth.ts";
import { tell } from "./told.ts";

const { world, reports } = tell({ seed: 5, reports: 6000, slips: 0 });
const truths = truthRows(world);

describe("the true rates", () => {
  it("are known of every body that reports of itself", () => {
    const own = world.bodies.filter(({ kind }) => kind === "own");
    expect(truths.map(({ body }) => body)).toEqual(own.map(({ id }) => id));
    for (const row of truths) expect(Object.keys(row)).toEqual(truthFields.map(({ name }) => name));
  });

  it("share out all closed requests", () => {
    for (const row of truths) {
      const outcomes = ["granted", "partial", "refused", "unavailable", "declined", "other"];
      const sum = outcomes.reduce((all, outcome) => all + Number(row[outcome]), 0);
      expect(sum).toBeCloseTo(1, 4);
    }
  });

  it.each([
    ["granted", "requests.granted.total", "requests.closed.total"],
    ["partial", "requests.partial.total", "requests.closed.total"],
    ["carried", "requests.carried-out.total", null],
  ] as const)("are what the figures scatter around: %s", (rate, part, whole) => {
    const steady = new Map(
      truths.filter(({ granted_trend }) => granted_trend === 0).map((row) => [row["body"], row]),
    );
    let seen = 0;
    let due = 0;
    let variance = 0;
    for (const { report } of reports) {
      const row = steady.get(report.body);
      if (!row) continue;
      const { cells } = report;
      const closed = cells["requests.closed.total"] ?? 0;
      const trials = whole ? closed : closed + (cells["requests.carried-out.total"] ?? 0);
      const share = Number(row[rate]);
      seen += cells[part] ?? 0;
      due += trials * share;
      variance += trials * share * (1 - share);
    }
    expect(Math.abs(seen - due)).toBeLessThan(4 * Math.sqrt(variance));
    expect(seen).toBeGreaterThan(1000);
  });
});
