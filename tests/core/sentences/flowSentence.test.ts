import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OutcomeGroupId, outcomeGroupIds } from "#core/form/outcomeGroups.ts";
import type { Flow } from "#core/query/flow.ts";
import { saysWhatCame } from "#core/query/flow.ts";
import type { OutcomeTotals } from "#core/query/outcomeTotals.ts";
import { flowNote, flowSentence } from "#core/sentences/flowSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const flow = (received: number, ends: Partial<Record<OutcomeGroupId, number>>): Flow => {
  const outcomes = Object.fromEntries(outcomeGroupIds.map((id) => [id, ends[id] ?? 0]));
  const ended = Object.values(outcomes).reduce((sum, n) => sum + n, 0);
  return {
    ...{ received, carriedIn: 0, unbalanced: received - ended },
    outcomes: outcomes as Flow["outcomes"],
  };
};

describe("where requests went", () => {
  it.each([
    [null, "没有申请数量的数字", "There are no figures on requests"],
    [flow(0, {}), "没有待办的申请", "There were no requests to handle"],
    [flow(1, { granted: 1 }), "待办申请 1 件，“予以公开”", "The one request to handle: “Granted”"],
    [
      flow(1200, { refused: 1200 }),
      "待办申请 1,200 件，都是“不予公开”",
      "All 1,200 requests to handle: “Refused”",
    ],
    [
      flow(10, { granted: 3, declined: 6 }),
      "待办申请 10 件，去向最多的是“不予处理”，占 60.0%",
      "Of 10 requests to handle, the commonest outcome was “Declined”: 60.0%",
    ],
    [
      flow(10, { granted: 5, declined: 5 }),
      "待办申请 10 件，去向最多的是“予以公开”、“不予处理”，各占 50.0%",
      "Of 10 requests to handle, the commonest outcomes were “Granted” and “Declined”: 50.0% each",
    ],
    [
      flow(5, {}),
      "待办申请 5 件，公布的数字没有说明去向",
      "5 requests to handle: the published figures do not say what became of them",
    ],
    [
      flow(1, {}),
      "待办申请 1 件，公布的数字没有说明去向",
      "1 request to handle: the published figures do not say what became of it",
    ],
    [
      flow(5, { granted: 8 }),
      "待办申请 5 件，去向最多的是“予以公开”，有 8 件",
      "Of 5 requests to handle, the commonest outcome was “Granted”: 8",
    ],
  ])("%#", (of, zh, en) => {
    expect(flowSentence(of)).toEqual({ zh, en });
  });

  it("is not known where no report says what came in", () => {
    const totals = { received: null, "carried-in": null, granted: 3 } as OutcomeTotals;
    expect(saysWhatCame(totals)).toBe(false);
    expect(saysWhatCame({ ...totals, "carried-in": 0 })).toBe(true);
  });
});

describe("what the figures leave open", () => {
  it.each([
    [flow(3, { granted: 3 }), "", ""],
    [
      flow(1, {}),
      "公布的数字中，有 1 件只有来源、没有去向。",
      "By the published figures, 1 request came in and had no outcome.",
    ],
    [
      flow(2, { granted: 4 }),
      "公布的数字中，去向比来源多 2 件，数字对不上。",
      "By the published figures, 2 requests more had an outcome than came in: they do not add up.",
    ],
  ])("%#", (of, zh, en) => {
    expect(flowNote(of)).toEqual({ zh, en });
  });
});

it("is well set, and no share exceeds the whole", () => {
  const ends = fc.record(Object.fromEntries(outcomeGroupIds.map((id) => [id, fc.nat(30)])));
  fc.assert(
    fc.property(fc.nat(100), ends, (received, outcomes) => {
      const of = flow(received, outcomes);
      const told = flowSentence(of);
      expect([...faultsOf(told), ...faultsOf(flowNote(of))]).toEqual([]);
      if (received > 0) expect(numbersIn(told.zh)[0]).toBe(received);
      const shares = [...told.en.matchAll(/([\d.]+)%/gu)].map(([, share]) => Number(share));
      expect(shares.every((share) => share <= 100)).toBe(true);
    }),
  );
});
