import { describe, expect, it } from "vitest";
import type { Unranked } from "#core/query/league.ts";
import { excluded } from "#core/query/leagueTable.ts";
import { blanks } from "#core/report/blank.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";

describe("why a body has no place", () => {
  it("is nothing where it has one", () => {
    expect(unrankedWords({ unranked: null, blank: null })).toBeNull();
  });

  it.each([
    ["no-denominator", "无分母"],
    ["impossible", "数字自相矛盾"],
    ["below-minimum", "分母过小，不排名"],
    ["other-format", "当年的表格不含此项"],
  ] as const satisfies readonly (readonly [Unranked, string])[])("%s is %s", (unranked, zh) => {
    expect(unrankedWords({ unranked, blank: null })?.zh).toBe(zh);
  });

  it.each(Object.entries(blanks))("a blank says what kind of blank it is: %s", (blank, words) => {
    expect(unrankedWords({ unranked: "blank", blank })).toEqual(words);
  });

  it("a report that a reader left out is no blank of the form", () => {
    expect(unrankedWords({ unranked: "blank", blank: excluded })?.en).toContain("left out");
  });

  it("a reason nobody knows is still no number", () => {
    expect(unrankedWords({ unranked: "blank", blank: "new" })?.zh).toBe("无数字");
    expect(unrankedWords({ unranked: "blank", blank: null })?.zh).toBe("无数字");
  });

  it("tells the four kinds of nothing apart in both languages", () => {
    const told = [
      unrankedWords({ unranked: "no-denominator", blank: null }),
      unrankedWords({ unranked: "blank", blank: "empty" }),
      unrankedWords({ unranked: "blank", blank: "absent" }),
      unrankedWords({ unranked: "below-minimum", blank: null }),
    ];
    expect(new Set(told.map((words) => words?.zh)).size).toBe(4);
    expect(new Set(told.map((words) => words?.en)).size).toBe(4);
  });
});
