import { describe, expect, it } from "vitest";
import {
  type Reference,
  referenceKind,
  referenceOf,
  referenceTable,
  tierAgainst,
} from "#core/query/reference.ts";
import { viewOf } from "#core/view/view.ts";
import { leagueRow } from "../../support/leagueRow.ts";

const pooledAt = (value: number): Reference => ({
  value,
  numerator: 0,
  denominator: 0,
  body: null,
});
const bodyAt = (numerator: number, denominator: number): Reference => ({
  value: numerator / denominator,
  numerator,
  denominator,
  body: "other",
});

describe("referenceKind", () => {
  it.each([
    ["peers", "peers"],
    ["region", "region"],
    ["pingtan-police", "body"],
  ])("of %s is %s", (reference, kind) => {
    expect(referenceKind(viewOf("league", { reference }))).toBe(kind);
  });
});

describe("referenceTable", () => {
  it("asks nothing more for the peers’ own pooled rate", () => {
    expect(referenceTable(viewOf("league"))).toBeNull();
  });

  it("asks for the whole region, whatever level, sector or members were chosen", () => {
    const view = viewOf("league", {
      reference: "region",
      region: "某省",
      level: "county",
      sector: "health",
      without: ["a"],
    });
    const { sql, values } = referenceTable(view) ?? { sql: "", values: [] };
    expect(values).toContain("某省");
    expect(sql).not.toContain("level");
    expect(values).not.toContain("a");
  });

  it("asks for one body wherever it is", () => {
    const view = viewOf("league", { reference: "x", region: "某省" });
    expect(referenceTable(view)?.values).toContain("x");
    expect(referenceTable(view)?.values).not.toContain("某省");
  });
});

describe("referenceOf", () => {
  it("pools possible rates as a ratio of sums", () => {
    const rows = [leagueRow("a", 1, 4), leagueRow("b", 3, 4), leagueRow("c", 9, 4)];
    expect(referenceOf(rows)).toEqual({ value: 0.5, numerator: 4, denominator: 8, body: null });
  });

  it.each([[[]], [[leagueRow("a", 0, 0)]], [[leagueRow("a", null, null)]]])(
    "is null where nothing can be pooled: %#",
    (rows) => expect(referenceOf(rows)).toBeNull(),
  );
});

describe("tierAgainst", () => {
  it.each([
    ["above", 80, 100, pooledAt(0.5)],
    ["below", 20, 100, pooledAt(0.5)],
    ["indistinct", 3, 5, pooledAt(0.5)],
    [null, 0, 0, pooledAt(0.5)],
    [null, 5, 4, pooledAt(0.5)],
  ] as const)("is %s for %d of %d", (tier, x, n, reference) => {
    expect(tierAgainst(leagueRow("a", x, n), reference)).toBe(tier);
  });

  it("is slower to judge against another body, whose rate is unsure as well", () => {
    const row = leagueRow("a", 65, 100);
    expect(tierAgainst(row, pooledAt(0.5))).toBe("above");
    expect(tierAgainst(row, bodyAt(5, 10))).toBe("indistinct");
    expect(tierAgainst(row, bodyAt(500, 1000))).toBe("above");
  });

  it("does not hold the reference against itself", () => {
    expect(tierAgainst(leagueRow("other", 65, 100), bodyAt(65, 100))).toBeNull();
  });
});
