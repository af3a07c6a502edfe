import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatedCount } from "#core/query/narrativeList.ts";
import { complaintSentence } from "#core/sentences/complaintSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const stated = (...bodies: readonly string[]) =>
  bodies.map((body): StatedCount => ({
    body,
    year: 2024,
    id: "narrative.hotline-received",
    label: null,
    value: 3,
    unit: "件",
    evidence: null,
  }));

const silent = {
  zh: "没有报告在正文里说到咨询、投诉或热线的数字。",
  en: "no report states numbers of consultations, complaints or hotline cases in its text.",
};

describe("what the table says of complaints", () => {
  it.each([
    ["no figure", null, null, "表内没有这一项的数字", "The table gives no figures for this"],
    ["one figure only", 3, null, "表内没有这一项的数字", "The table gives no figures for this"],
    ["nothing closed", 0, 0, "表内没有办结的申请", "The table holds no closed request"],
    [
      "none declined",
      0,
      50,
      "表内办结的 50 件申请中，没有因属信访举报投诉而不予处理的",
      "In the table, of 50 requests closed, none was declined as a complaint or petition",
    ],
    [
      "one request, not declined",
      0,
      1,
      "表内办结的 1 件申请中，没有因属信访举报投诉而不予处理的",
      "In the table, of 1 request closed, none was declined as a complaint or petition",
    ],
    [
      "some declined",
      1,
      50,
      "表内办结的申请中，因属信访举报投诉而不予处理的占 2.0%（1 / 50）",
      "In the table, 2.0% (1 / 50) of requests closed were declined as complaints or petitions",
    ],
    [
      "more declined than closed",
      60,
      50,
      "表内数字自相矛盾：因属信访举报投诉而不予处理 60 件，办结 50 件",
      "The figures of the table contradict each other: 60 declined as complaints or petitions, 50 closed",
    ],
  ])("with %s", (_, numerator, denominator, zh, en) => {
    expect(complaintSentence({ numerator, denominator }, [])).toEqual({
      zh: `${zh}；${silent.zh}`,
      en: `${en}; ${silent.en}`,
    });
  });
});

describe("what the prose says of complaints", () => {
  const none = { numerator: null, denominator: null };

  it("counts reports, however many numbers each states", () => {
    expect(complaintSentence(none, stated("a")).en).toContain("1 report states numbers of");
    expect(complaintSentence(none, stated("a", "a", "b")).en).toContain("2 reports state numbers");
    expect(complaintSentence(none, stated("a", "a")).zh).toContain("；1 份报告在正文里说到");
  });
});

it("is well set, and names only numbers it was given", () => {
  const side = fc.option(fc.nat(5000), { nil: null });
  fc.assert(
    fc.property(side, side, fc.nat(4), (numerator, denominator, reports) => {
      const rows = stated(...Array.from({ length: reports }, (_, at) => String(at)));
      const told = complaintSentence({ numerator, denominator }, rows);
      expect(faultsOf(told)).toEqual([]);
      const given = [numerator, denominator, reports];
      for (const text of [told.zh, told.en]) {
        expect(numbersIn(text).filter((number) => !given.includes(number))).toEqual([]);
      }
    }),
  );
});
