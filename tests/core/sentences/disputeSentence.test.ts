import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disputeKinds, disputeResults, type DisputeTotals } from "#core/query/disputeTotals.ts";
import {
  disputeSentence,
  resultsNote,
  resultsSentence,
  stepsSentence,
} from "#core/sentences/disputeSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const cells = disputeKinds.flatMap((kind) =>
  disputeResults.map((result) => `${kind}.${result}` as const),
);
const filled = (value: number | null) => Object.fromEntries(cells.map((cell) => [cell, value]));
const totals = (more: Partial<DisputeTotals>) =>
  ({ ...filled(0), reports: 17, closed: 99, ...more }) as DisputeTotals;
const blank = totals({ ...filled(null), reports: 1 });

const several = totals({
  "review.total": 26,
  "review.corrected": 3,
  "review.pending": 2,
  "direct-suit.total": 8,
});

describe("disputes in a sentence", () => {
  it.each([
    [
      several,
      "办结申请 99 件，发生行政复议 26 件、行政诉讼 8 件；已审结的复议中 12.5% 被纠正（3 / 24）。",
      "99 requests closed, 26 reviews and 8 suits; of the reviews concluded, 12.5% corrected the body (3 / 24).",
    ],
    [
      totals({ closed: 1, "post-review-suit.total": 1 }),
      "办结申请 1 件，发生行政复议 0 件、行政诉讼 1 件；没有已审结的复议。",
      "1 request closed, no reviews and 1 suit; no review was concluded.",
    ],
    [
      totals({}),
      "办结申请 99 件，没有发生行政复议和行政诉讼。",
      "99 requests closed, and neither a review nor a suit.",
    ],
    [
      totals({ closed: 0 }),
      "办结申请 0 件，没有发生行政复议和行政诉讼。",
      "No requests closed, and neither a review nor a suit.",
    ],
    [
      blank,
      "办结申请 99 件；没有复议和诉讼的数字。",
      "99 requests closed; no figures on reviews and suits.",
    ],
    [
      { ...blank, closed: null, "direct-suit.total": 1 },
      "办结申请无数字，发生行政复议无数字、行政诉讼 1 件；没有复议结果的数字。",
      "No figure for requests closed, no figure for reviews and 1 suit; no figures on how reviews ended.",
    ],
    [
      totals({ "review.total": 1, "review.corrected": 2 }),
      "办结申请 99 件，发生行政复议 1 件、行政诉讼 0 件；复议结果的数字自相矛盾（纠正 2 件，审结 1 件）。",
      "99 requests closed, 1 review and no suits; the figures on reviews contradict each other (2 corrected, 1 concluded).",
    ],
    [totals({ reports: 0 }), "没有符合所选条件的报告。", "No report fits what was chosen."],
    [undefined, "没有符合所选条件的报告。", "No report fits what was chosen."],
  ])("says %#", (of, zh, en) => {
    expect(disputeSentence(of)).toEqual({ zh, en });
  });
});

describe("how far disputes went", () => {
  it.each([
    [undefined, "从申请到复议到法院", "From request to review to court"],
    [totals({}), "没有申请走到复议或法院", "No request went to review or to court"],
    [blank, "复议或诉讼没有数字", "There are no figures on reviews or on suits"],
    [
      totals({ "review.total": 1, "post-review-suit.total": 1 }),
      "走到复议的 1 件，走到法院的 1 件；复议之后又到法院的 1 件",
      "1 dispute went to review and 1 to court; 1 of the reviews went on to court",
    ],
    [
      several,
      "走到复议的 26 件，走到法院的 8 件；复议之后又到法院的 0 件",
      "26 disputes went to review and 8 to court; none of the reviews went on to court",
    ],
    [
      totals({ "direct-suit.total": 2 }),
      "走到复议的 0 件，走到法院的 2 件",
      "no disputes went to review and 2 to court",
    ],
  ])("says %#", (of, zh, en) => {
    expect(stepsSentence(of)).toEqual({ zh, en });
  });
});

describe("how disputes ended", () => {
  it.each([
    [undefined, "复议与诉讼的结果", "How reviews and suits ended"],
    [totals({}), "没有复议和诉讼", "There were no reviews and no suits"],
    [blank, "没有复议和诉讼的数字", "There are no figures on reviews and suits"],
    [
      totals({ "direct-suit.total": 1 }),
      "复议与诉讼共 1 件：纠正 0 件，未审结 0 件",
      "Of 1 review or suit, none corrected the body and none is pending",
    ],
    [
      several,
      "复议与诉讼共 34 件：纠正 3 件，未审结 2 件",
      "Of 34 reviews and suits, 3 corrected the body and 2 are pending",
    ],
  ])("is said: %#", (of, zh, en) => {
    expect(resultsSentence(of)).toEqual({ zh, en });
  });

  it("is noted where parts and total differ, not where they agree or the total is blank", () => {
    expect(resultsNote(totals({}))).toEqual({ zh: "", en: "" });
    expect(resultsNote(blank)).toEqual({ zh: "", en: "" });
    expect(resultsNote(totals({ "review.total": 3, "review.upheld": 2 }))).toEqual({
      zh: "公布的数字对不上：行政复议各项之和 2，公布的总计 3。",
      en: "The published figures do not add up: Administrative review: the results add up to 2, the total published is 3.",
    });
  });
});

it("is well set and tells what the table adds up to, whatever the figures", () => {
  const number = fc.option(fc.nat(300), { nil: null });
  const drawn = fc.record({
    ...Object.fromEntries(cells.map((cell) => [cell, number])),
    closed: number,
    reports: fc.nat(3),
  });
  fc.assert(
    fc.property(drawn, (of) => {
      const one = of as unknown as DisputeTotals;
      const all = [disputeSentence(one), stepsSentence(one), resultsSentence(one)];
      expect(all.flatMap(faultsOf)).toEqual([]);
      const [first] = all;
      if (one.reports > 0 && one.closed !== null) {
        expect(numbersIn(first!.zh)[0]).toBe(one.closed);
      }
    }),
  );
});
