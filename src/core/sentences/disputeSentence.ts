import { cellOf } from "../form/cells.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import { disputeKinds, type DisputeTotals } from "../query/disputeTotals.ts";
import { isShare } from "../statistics/share.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";
import { noReports } from "./noReports.ts";

const added = (...numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, number) => (number === null ? sum : (sum ?? 0) + number), null);

/** Null where no report prints the number. */
const sides = (totals: DisputeTotals) => ({
  reviews: totals["review.total"],
  suits: added(totals["direct-suit.total"], totals["post-review-suit.total"]),
});

/** How often reviews corrected the body, of those that came to an end. */
const correctionWords = (totals: DisputeTotals): Text => {
  const reviews = totals["review.total"];
  const corrected = totals["review.corrected"];
  if (reviews === null || corrected === null) {
    return { zh: "没有复议结果的数字", en: "no figures on how reviews ended" };
  }
  const concluded = reviews - (totals["review.pending"] ?? 0);
  if (concluded === 0) return { zh: "没有已审结的复议", en: "no review was concluded" };
  const [part, whole] = [corrected, concluded].map((n) => ({
    zh: formatNumber(n, "zh"),
    en: formatNumber(n, "en"),
  })) as [Text, Text];
  if (!isShare({ x: corrected, n: concluded })) {
    return {
      zh: `复议结果的数字自相矛盾（纠正 ${part.zh} 件，审结 ${whole.zh} 件）`,
      en: `the figures on reviews contradict each other (${part.en} corrected, ${whole.en} concluded)`,
    };
  }
  return {
    zh: `已审结的复议中 ${formatShare(corrected / concluded, "zh")} 被纠正（${part.zh} / ${whole.zh}）`,
    en: `of the reviews concluded, ${formatShare(corrected / concluded, "en")} corrected the body (${part.en} / ${whole.en})`,
  };
};

const closedWords = ({ closed }: DisputeTotals): Text =>
  closed === null
    ? { zh: "办结申请无数字", en: "no figure for requests closed" }
    : {
        zh: `办结申请 ${formatNumber(closed, "zh")} 件`,
        en: `${counted(closed, "request", "requests")} closed`,
      };

/** How many disputes there were beside the requests closed, and how often the body was corrected. */
export const disputeSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals || totals.reports === 0) return noReports;
  const { reviews, suits } = sides(totals);
  const closed = closedWords(totals);
  const en = `${closed.en.charAt(0).toUpperCase()}${closed.en.slice(1)}`;
  if (reviews === null && suits === null) {
    return {
      zh: `${closed.zh}；没有复议和诉讼的数字。`,
      en: `${en}; no figures on reviews and suits.`,
    };
  }
  if (reviews === 0 && suits === 0) {
    return {
      zh: `${closed.zh}，没有发生行政复议和行政诉讼。`,
      en: `${en}, and neither a review nor a suit.`,
    };
  }
  const outcome = correctionWords(totals);
  const number = (n: number | null) => (n === null ? "无数字" : ` ${formatNumber(n, "zh")} 件`);
  const some = (n: number | null, one: string, many: string) =>
    n === null ? `no figure for ${many}` : counted(n, one, many);
  return {
    zh: `${closed.zh}，发生行政复议${number(reviews)}、行政诉讼${number(suits)}；${outcome.zh}。`,
    en: `${en}, ${some(reviews, "review", "reviews")} and ${some(suits, "suit", "suits")}; ${outcome.en}.`,
  };
};

/** How far disputes went, in one line. */
export const stepsSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals) return { zh: "从申请到复议到法院", en: "From request to review to court" };
  const { reviews, suits } = sides(totals);
  if (reviews === null || suits === null) {
    return { zh: "复议或诉讼没有数字", en: "There are no figures on reviews or on suits" };
  }
  if (reviews + suits === 0) {
    return { zh: "没有申请走到复议或法院", en: "No request went to review or to court" };
  }
  const after = totals["post-review-suit.total"];
  const isTold = reviews > 0 && after !== null;
  return {
    zh: `走到复议的 ${formatNumber(reviews, "zh")} 件，走到法院的 ${formatNumber(suits, "zh")} 件${isTold ? `；复议之后又到法院的 ${formatNumber(after, "zh")} 件` : ""}`,
    en: `${counted(reviews, "dispute", "disputes")} went to review and ${formatNumber(suits, "en")} to court${isTold ? `; ${after === 0 ? "none" : formatNumber(after, "en")} of the reviews went on to court` : ""}`,
  };
};

/** How reviews and suits ended, in one line, and where the parts printed do not add up to their total. */
export const resultsSentence = (totals: DisputeTotals | undefined): Text => {
  if (!totals) return { zh: "复议与诉讼的结果", en: "How reviews and suits ended" };
  const sum = (result: "corrected" | "pending" | "total"): number =>
    disputeKinds.reduce((all, kind) => all + (totals[`${kind}.${result}`] ?? 0), 0);
  if (disputeKinds.every((kind) => totals[`${kind}.total`] === null)) {
    return { zh: "没有复议和诉讼的数字", en: "There are no figures on reviews and suits" };
  }
  const all = sum("total");
  const [corrected, pending] = [sum("corrected"), sum("pending")];
  const some = (n: number) => (n === 0 ? "none" : formatNumber(n, "en"));
  if (all === 0) return { zh: "没有复议和诉讼", en: "There were no reviews and no suits" };
  return {
    zh: `复议与诉讼共 ${formatNumber(all, "zh")} 件：纠正 ${formatNumber(corrected, "zh")} 件，未审结 ${formatNumber(pending, "zh")} 件`,
    en: `Of ${counted(all, "review or suit", "reviews and suits")}, ${some(corrected)} corrected the body and ${some(pending)} ${pending < 2 ? "is" : "are"} pending`,
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
