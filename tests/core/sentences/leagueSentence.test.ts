import { describe, expect, it } from "vitest";
import { league } from "#core/query/league.ts";
import type { LeagueRow } from "#core/query/leagueTable.ts";
import { leagueSentence, lineSentence } from "#core/sentences/leagueSentence.ts";
import { viewOf } from "#core/view/view.ts";

const row = (body: string, numerator: number | null, denominator: number | null): LeagueRow => ({
  body,
  reports: 1,
  answered: numerator === null ? 0 : 1,
  fitting: 1,
  numerator,
  denominator,
  blank: null,
  doubtful: 0,
});

const rates = viewOf("league", { metric: "disclosure-rate" });
const counts = viewOf("league", { metric: "received" });

describe("leagueSentence", () => {
  it.each([
    [
      [
        row("a", 95, 100),
        row("b", 5, 100),
        row("c", 50, 100),
        row("d", 0, 0),
        row("e", null, null),
      ],
      "5 个机关与合并公开率 50.0% 相比：1 个明显高于，1 个明显低于，1 个无法区分，1 个无分母，1 个没有可用数字。",
      "5 bodies against the pooled rate of 50.0%: 1 clearly above, 1 clearly below, 1 not distinguishable, 1 without a denominator and 1 without a usable figure.",
    ],
    [
      [row("a", 50, 100)],
      "1 个机关与合并公开率 50.0% 相比：1 个无法区分。",
      "1 body against the pooled rate of 50.0%: 1 not distinguishable.",
    ],
    [
      [row("a", 50, 100), row("b", 0, 6), row("c", 3, 0)],
      "3 个机关与合并公开率 47.2% 相比：1 个明显低于，1 个无法区分，1 个数字自相矛盾（不计入合并率）。",
      "3 bodies against the pooled rate of 47.2%: 1 clearly below, 1 not distinguishable and 1 with figures that contradict each other (left out of the pooled rate).",
    ],
    [
      [row("a", 0, 0)],
      "1 个机关的公开率没有可比的参照值：1 个无分母。",
      "1 body without a reference: 1 without a denominator.",
    ],
    [[], "没有符合所选条件的报告。", "No report fits what was chosen."],
  ])("puts rates in words: %#", (rows, zh, en) => {
    expect(leagueSentence(league(rows, rates), rates)).toEqual({ zh, en });
  });

  it.each([
    ["peers", "虚线是合并公开率 50.0%。", "The dashed line is the pooled rate of 50.0%."],
    [
      "region",
      "虚线是全地区合并公开率 50.0%。",
      "The dashed line is the region’s pooled rate of 50.0%.",
    ],
    ["a", "虚线是甲局的公开率 50.0%。", "The dashed line is 甲局 at 50.0%."],
  ])("says what the line of %s is", (of, zh, en) => {
    const reference = { value: 0.5, numerator: 1, denominator: 2, body: of === "a" ? "a" : null };
    const view = viewOf("league", { metric: "disclosure-rate", reference: of });
    const label = { zh: "公开率", en: "Disclosure rate" };
    expect(lineSentence(reference, label, { view, nameOf: () => "甲局" })).toEqual({ zh, en });
  });

  it("adds counts up", () => {
    const rows = [row("a", 1200, null), row("b", 34, null), row("c", null, null)];
    expect(leagueSentence(league(rows, counts), counts)).toEqual({
      zh: "2 个机关的新收申请合计 1,234，另有 1 个没有数字。",
      en: "Requests received: 1,234 in all, from 2 bodies; 1 without a figure.",
    });
    expect(leagueSentence(league(rows.slice(1, 2), counts), counts)).toEqual({
      zh: "1 个机关的新收申请为 34。",
      en: "Requests received: 34, from 1 body.",
    });
    expect(leagueSentence(league(rows.slice(2), counts), counts)).toEqual({
      zh: "新收申请：没有数字。",
      en: "Requests received: no figures.",
    });
  });
});
