import { describe, expect, it } from "vitest";
import { deadlineOf, deadlines, legalLimit } from "#core/dataset/deadlines.ts";
import { isLevel, levels } from "#core/dataset/levels.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";
import { publishedOn } from "#core/synthetic/published.ts";
import { randomOf } from "#core/synthetic/random.ts";

describe("a report is due", () => {
  it.each([
    ["own", "county", "2025-01-31"],
    ["own", "department", "2025-01-31"],
    ["own", "township", "2025-01-31"],
    ["own", "province", "2025-01-31"],
    ["aggregate", "county", "2025-02-20"],
    ["aggregate", "prefecture", "2025-03-10"],
    ["aggregate", "province", "2025-03-31"],
  ])("of 2024, %s, at %s: %s", (kind, level, day) => {
    expect(deadlineOf(kind, level, 2024)).toBe(day);
  });

  it("by the legal limit where nobody knows the level", () => {
    expect(deadlineOf("aggregate", "ministry", 2024)).toBe(`2025-${legalLimit}`);
  });

  it("never after the legal limit", () => {
    for (const { day } of deadlines) expect(day <= legalLimit).toBe(true);
  });
});

it("knows a deadline for aggregates of every level", () => {
  const known = deadlines.flatMap(({ kind, level }) => (kind === "aggregate" ? [level] : []));
  expect(known.toSorted()).toEqual(Object.keys(levels).toSorted());
  for (const level of known) expect(isLevel(level ?? "")).toBe(true);
});

describe("fictional reports", () => {
  const bodies = planBodies(4, 2000);
  const days = bodies.map((body) => ({
    body,
    day: publishedOn(body, 2023, randomOf(4, body.index)),
  }));
  const dated = days.flatMap(({ body, day }) => (day === null ? [] : [{ body, day }]));
  const isLate = ({ body, day }: (typeof dated)[number]): boolean =>
    day > deadlineOf(body.kind, body.level, 2023);

  it("are late against the same deadlines in a believable share", () => {
    const share = dated.filter(isLate).length / dated.length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.12);
  });

  it("print no day now and then", () => {
    const share = 1 - dated.length / days.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.05);
  });

  it("come in the year after the one they report on", () => {
    for (const { day } of dated) expect(day).toMatch(/^2024-\d\d-\d\d$/u);
  });
});
