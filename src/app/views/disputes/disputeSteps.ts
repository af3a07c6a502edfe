import type { Step } from "#core/charts/stepsChart.ts";
import type { DisputeTotals } from "#core/query/disputeTotals.ts";

/** From the requests closed to reviews and to court, each step out of the one it follows from. */
export const disputeSteps = (totals: DisputeTotals): readonly Step[] => {
  const closed = { label: { zh: "办结申请", en: "requests closed" }, count: totals.closed };
  const reviews = { label: { zh: "行政复议", en: "reviews" }, count: totals["review.total"] };
  return [
    { label: { zh: "办结申请", en: "Requests closed" }, count: closed.count, of: null },
    {
      label: { zh: "提起行政复议", en: "Went to administrative review" },
      count: reviews.count,
      of: closed,
    },
    {
      label: { zh: "复议后又起诉", en: "Went on to court after review" },
      count: totals["post-review-suit.total"],
      of: reviews,
    },
    {
      label: { zh: "未经复议直接起诉", en: "Went straight to court" },
      count: totals["direct-suit.total"],
      of: closed,
    },
  ];
};
