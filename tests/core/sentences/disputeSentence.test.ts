import { describe, expect, it } from "vitest";
import { disputeKinds, disputeResults, type DisputeTotals } from "#core/query/disputeTotals.ts";
import { disputeSentence } from "#core/sentences/disputeSentence.ts";

const none = Object.fromEntries(
  disputeKinds.flatMap((kind) => disputeResults.map((result) => [`${kind}.${result}`, 0])),
);
const totals = (more: Partial<DisputeTotals>) =>
  ({ ...none, reports: 17, closed: 99, ...more }) as DisputeTotals;

describe("disputeSentence", () => {
  it.each([
    [
      totals({
        "review.total": 26,
        "review.corrected": 3,
        "review.pending": 2,
        "direct-suit.total": 8,
      }),
      "办结申请 99 件，引起行政复议 26 件、行政诉讼 8 件；已审结的复议中 12.5% 被纠正（3 / 24）。",
      "99 requests closed led to 26 reviews and 8 suits; of the reviews concluded, 12.5% corrected the body (3 / 24).",
    ],
    [
      totals({ closed: 1, "post-review-suit.total": 1 }),
      "办结申请 1 件，引起行政复议 0 件、行政诉讼 1 件；没有已审结的复议。",
      "1 request closed led to no reviews and 1 suit; no review was concluded.",
    ],
    [
      totals({}),
      "办结申请 99 件，没有引起行政复议或行政诉讼。",
      "99 requests were closed; none led to a review or a suit.",
    ],
    [undefined, "没有符合所选条件的报告。", "No report fits what was chosen."],
  ])("says %#", (of, zh, en) => {
    expect(disputeSentence(of)).toEqual({ zh, en });
  });
});
