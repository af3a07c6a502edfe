import { describe, expect, it } from "vitest";
import { requestRows } from "#core/form/formulas.ts";
import type { StatedCount } from "#core/query/narrativeList.ts";
import type { OutcomeTotals } from "#core/query/outcomeTotals.ts";
import { flowOf } from "#core/query/flow.ts";
import { complaintSentence } from "#core/sentences/complaintSentence.ts";
import { coverageSentence } from "#core/sentences/coverageSentence.ts";
import { flowSentence } from "#core/sentences/flowSentence.ts";
import { outcomeSentence } from "#core/sentences/outcomeSentence.ts";

const zeros = Object.fromEntries(requestRows.map((row) => [row, 0]));
const totals = (more: Partial<OutcomeTotals>) =>
  ({ ...zeros, key: "", reports: 1, ...more }) as OutcomeTotals;

describe("outcomeSentence", () => {
  it.each([
    [
      totals({
        closed: 206,
        "unavailable-not-held": 71,
        "refused-internal": 37,
        "declined-repeat": 1,
      }),
      "办结的 206 件申请中，109 件（52.9%）不予公开、无法提供或不予处理；最多的理由是“不掌握”，71 件。",
      "Of 206 requests closed, 109 (52.9%) were refused, unavailable or declined; the commonest reason was “Not held”, 71.",
    ],
    [
      totals({ closed: 3, granted: 3 }),
      "办结的 3 件申请中，没有不予公开、无法提供或不予处理的。",
      "Of 3 requests closed, none was refused, unavailable or declined.",
    ],
    [totals({}), "没有办结的申请。", "No request was closed."],
    [undefined, "没有办结的申请。", "No request was closed."],
  ])("says %#", (of, zh, en) => {
    expect(outcomeSentence(of)).toEqual({ zh, en });
  });
});

describe("flowSentence", () => {
  it("names the largest end, an open request among them", () => {
    const flow = flowOf(totals({ received: 9, "carried-in": 1, granted: 3, "carried-out": 6 }));
    expect(flow.unbalanced).toBe(1);
    expect(flowSentence(flow).zh).toBe("待办申请 10 件，去向最多的是“结转下年”，占 60.0%");
  });

  it("is short where nothing came in", () => {
    expect(flowSentence(flowOf(totals({}))).en).toBe("There were no requests to handle.");
  });
});

describe("complaintSentence", () => {
  const rate = {
    metric: "complaint-rate",
    key: "",
    year: 2024,
    reports: 2,
    answered: 2,
    numerator: 1,
    denominator: 50,
  } as const;
  const stated = ["a", "a", "b"].map((body): StatedCount => ({
    body,
    year: 2024,
    id: "narrative.hotline-received",
    label: null,
    value: 3,
    unit: "件",
    evidence: null,
  }));

  it("tells the table and the prose one after the other", () => {
    expect(complaintSentence(rate, stated)).toEqual({
      zh: "表内办结的申请中，因属信访举报投诉而不予处理的占 2.0% (1 / 50)；2 份报告在正文里说到咨询、投诉或热线的数字。",
      en: "In the table, 2.0% (1 / 50) of requests closed were declined as complaints or petitions; 2 reports state numbers of consultations, complaints or hotline cases in the text.",
    });
  });

  it("says so where neither has a number", () => {
    expect(complaintSentence({ numerator: null, denominator: null }, []).zh).toBe(
      "表内没有办结的申请；没有报告在正文里说到咨询、投诉或热线的数字。",
    );
  });
});

describe("coverageSentence", () => {
  it.each([
    [0, 0, "没有应报名单。"],
    [1, 1, "应报 1 份，全部收录。"],
    [2, 1, "应报 2 份，收录 1 份，未收录 1 份。"],
  ])("says of %d reports due and %d held: %s", (expected, held, zh) => {
    expect(coverageSentence({ expected, held }).zh).toBe(zh);
  });
});
