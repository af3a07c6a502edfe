import { describe, expect, it } from "vitest";
import { judgement, league } from "#core/query/league.ts";
import type { LeagueRow } from "#core/query/leagueTable.ts";
import { viewOf } from "#core/view/view.ts";

const row = (
  body: string,
  numerator: number | null,
  denominator: number | null,
  more: Partial<LeagueRow> = {},
): LeagueRow => ({
  body,
  reports: 1,
  answered: numerator === null ? 0 : 1,
  fitting: 1,
  numerator,
  denominator,
  blank: null,
  doubtful: 0,
  ...more,
});

const view = viewOf("league", { metric: "disclosure-rate" });

const entry = (rows: readonly LeagueRow[], body: string) =>
  league(rows, view).entries.find((one) => one.body === body);

const rows = [
  row("open", 95, 100),
  row("closed", 5, 100),
  row("middling", 52, 100),
  row("small", 2, 3),
  row("idle", 0, 0),
  row("silent", null, null, { blank: "dash" }),
  row("wrong", 7, 4),
  row("unclosed", 3, 0),
];

describe("league", () => {
  it("pools the reference as a ratio of sums of the rates that are possible", () => {
    expect(league(rows, view).reference).toEqual({
      value: 154 / 303,
      numerator: 154,
      denominator: 303,
      body: null,
    });
  });

  it.each([
    ["open", "above"],
    ["closed", "below"],
    ["middling", "indistinct"],
    ["small", "indistinct"],
    ["idle", null],
    ["silent", null],
    ["wrong", null],
    ["unclosed", null],
  ])("puts %s %s", (body, tier) => {
    expect(entry(rows, body)?.tier).toBe(tier);
  });

  it.each([
    ["open", null],
    ["small", "below-minimum"],
    ["idle", "no-denominator"],
    ["silent", "blank"],
    ["wrong", "impossible"],
    ["unclosed", "impossible"],
  ])("leaves %s out of the ranks: %s", (body, reason) => {
    expect(entry(rows, body)?.unranked).toBe(reason);
    expect(league(rows, view).ranksOf(body)).toEqual(reason === null ? { from: 1, to: 1 } : null);
  });

  it("keeps 0 of 5 apart from 0 of 0", () => {
    const both = [row("zero", 0, 5), row("none", 0, 0)];
    expect([entry(both, "zero")?.value, entry(both, "none")?.value]).toEqual([0, null]);
  });

  it("takes the smallest denominator the reader asks for", () => {
    const { entries } = league(rows, { ...view, minimum: 3 });
    expect(entries.find(({ body }) => body === "small")).toMatchObject({
      unranked: null,
      tier: "indistinct",
    });
  });

  it("gives counts their number and no tier", () => {
    const { entries, reference } = league([row("a", 12, null)], { ...view, metric: "received" });
    expect(entries).toMatchObject([{ value: 12, interval: null, tier: null, unranked: null }]);
    expect(reference).toBeNull();
  });

  it("is empty over no rows", () => {
    expect(league([], view)).toMatchObject({ entries: [], reference: null });
  });
});

describe("judgement", () => {
  it.each([
    ["above", "high", "better"],
    ["above", "low", "worse"],
    ["below", "low", "better"],
    ["below", "neutral", "neither"],
    ["indistinct", "high", "neither"],
  ] as const)("%s on a metric where %s is good is %s", (tier, polarity, word) => {
    expect(judgement(tier, polarity)).toBe(word);
  });
});
