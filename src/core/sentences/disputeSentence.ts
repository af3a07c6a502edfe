import { cellOf } from "../form/cells.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import { disputeKinds, type DisputeTotals } from "../query/disputeTotals.ts";
import type { Language, Text } from "../text.ts";
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

/** How far disputes went, in one line. */
export const stepsSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals) return { zh: "从申请到复议到法院", en: "From request to review to court" };
  const { reviews, suits } = sides(totals);
  if (reviews + suits === 0) {
    return { zh: "没有申请走到复议或法院", en: "No request went to review or to court" };
  }
  const after = totals["post-review-suit.total"] ?? 0;
  const afterWords =
    reviews > 0
      ? {
          zh: `；复议之后又到法院的 ${formatNumber(after, "zh")} 件`,
          en: `; ${formatNumber(after, "en")} of the reviews went on to court`,
        }
      : { zh: "", en: "" };
  return {
    zh: `走到复议的 ${formatNumber(reviews, "zh")} 件，走到法院的 ${formatNumber(suits, "zh")} 件${afterWords.zh}`,
    en: `${counted(reviews, "dispute", "disputes")} went to review and ${formatNumber(suits, "en")} to court${afterWords.en}`,
  };
};

/** How reviews and suits ended, in one line, and where the parts printed do not add up to their total. */
export const resultsSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals) return { zh: "复议与诉讼的结果", en: "How reviews and suits ended" };
  const sum = (result: "corrected" | "pending" | "total"): number =>
    disputeKinds.reduce((all, kind) => all + (totals[`${kind}.${result}`] ?? 0), 0);
  const all = sum("total");
  if (all === 0) return { zh: "没有复议和诉讼", en: "There were no reviews and no suits" };
  return {
    zh: `复议与诉讼共 ${formatNumber(all, "zh")} 件：纠正 ${formatNumber(sum("corrected"), "zh")} 件，未审结 ${formatNumber(sum("pending"), "zh")} 件`,
    en: `Of ${counted(all, "review or suit", "reviews and suits")}, ${formatNumber(sum("corrected"), "en")} corrected the body and ${formatNumber(sum("pending"), "en")} ${sum("pending") === 1 ? "is" : "are"} pending`,
  };
};

const unlike = (totals: DisputeTotals) =>
  disputeKinds
    .map((kind) => ({
      kind,
      total: totals[`${kind}.total`],
      parts: (["upheld", "corrected", "other", "pending"] as const).reduce(
        (sum, result) => sum + (totals[`${kind}.${result}`] ?? 0),
        0,
      ),
    }))
    .filter(({ total, parts }) => total !== null && total !== parts);

/** Where the results published do not add up to the total published; empty where they do. */
export const resultsNote = (totals: DisputeTotals | undefined): Text => {
  const found = totals ? unlike(totals) : [];
  if (found.length === 0) return { zh: "", en: "" };
  const each = (language: Language) =>
    found.map(({ kind, total, parts }) => {
      const label = cellOf(`disputes.${kind}.total`).rowOf.label[language];
      const [sum, printed] = [parts, total ?? 0].map((n) => formatNumber(n, language));
      return language === "zh"
        ? `${label}各项之和 ${sum}，公布的总计 ${printed}`
        : `${label}: the results add up to ${sum ?? ""}, the total published is ${printed ?? ""}`;
    });
  return {
    zh: `公布的数字对不上：${each("zh").join("；")}。`,
    en: `The published figures do not add up: ${each("en").join("; ")}.`,
  };
};
