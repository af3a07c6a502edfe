import { formatNumber, formatShare } from "../format/format.ts";
import type { DisputeTotals } from "../query/disputeTotals.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

const sides = (totals: DisputeTotals) => {
  const reviews = totals["review.total"] ?? 0;
  const suits = (totals["direct-suit.total"] ?? 0) + (totals["post-review-suit.total"] ?? 0);
  const concluded = reviews - (totals["review.pending"] ?? 0);
  return { reviews, suits, concluded, corrected: totals["review.corrected"] ?? 0 };
};

/** How many requests were disputed, and how often the body was corrected. */
export const disputeSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals || totals.reports === 0) {
    return { zh: "没有符合所选条件的报告。", en: "No report fits what was chosen." };
  }
  const { reviews, suits, concluded, corrected } = sides(totals);
  const closed = totals.closed ?? 0;
  if (reviews + suits === 0) {
    return {
      zh: `办结申请 ${formatNumber(closed, "zh")} 件，没有引起行政复议或行政诉讼。`,
      en: `${counted(closed, "request was", "requests were")} closed; none led to a review or a suit.`,
    };
  }
  const outcome =
    concluded > 0
      ? {
          zh: `已审结的复议中 ${formatShare(corrected / concluded, "zh")} 被纠正（${formatNumber(corrected, "zh")} / ${formatNumber(concluded, "zh")}）`,
          en: `of the reviews concluded, ${formatShare(corrected / concluded, "en")} corrected the body (${formatNumber(corrected, "en")} / ${formatNumber(concluded, "en")})`,
        }
      : { zh: "没有已审结的复议", en: "no review was concluded" };
  return {
    zh: `办结申请 ${formatNumber(closed, "zh")} 件，引起行政复议 ${formatNumber(reviews, "zh")} 件、行政诉讼 ${formatNumber(suits, "zh")} 件；${outcome.zh}。`,
    en: `${counted(closed, "request", "requests")} closed led to ${counted(reviews, "review", "reviews")} and ${counted(suits, "suit", "suits")}; ${outcome.en}.`,
  };
};
