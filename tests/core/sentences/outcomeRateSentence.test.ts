import { describe, expect, it } from "vitest";
import { addedUp, outcomeRateSentence } from "#core/sentences/outcomeRateSentence.ts";

describe("outcomeRateSentence", () => {
  it.each([
    [
      { numerator: 9, denominator: 99 },
      "办结的 99 件申请中，“不予公开”9 件，占 9.1%（95% 区间 4.9% 至 16.4%）。",
      "Of 99 requests closed, 9 ended as “Refused”: 9.1% (95% interval 4.9% to 16.4%).",
    ],
    [
      { numerator: 1, denominator: 1 },
      "办结的 1 件申请中，“不予公开”1 件，占 100.0%（95% 区间 20.7% 至 100.0%）。",
      "Of 1 request closed, 1 ended as “Refused”: 100.0% (95% interval 20.7% to 100.0%).",
    ],
    [{ numerator: 0, denominator: 0 }, "没有办结的申请。", "No request was closed."],
    [
      { numerator: null, denominator: null },
      "没有报告给出“不予公开”和办结的数字。",
      "No report gives numbers for “Refused” and for all closed.",
    ],
  ])("says %#", (sums, zh, en) => {
    expect(outcomeRateSentence("refused", sums)).toEqual({ zh, en });
  });
});

describe("addedUp", () => {
  it("leaves out what has no number, and is blank where nothing has", () => {
    const blank = { numerator: null, denominator: null };
    expect(addedUp([{ numerator: 1, denominator: 2 }, blank])).toEqual({
      numerator: 1,
      denominator: 2,
    });
    expect(addedUp([blank])).toEqual(blank);
    expect(addedUp([])).toEqual(blank);
  });
});
