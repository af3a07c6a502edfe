import { cell, difference, type Expression, ratio, sum } from "../form/expression.ts";
import { type applicants, declined, refused, unavailable } from "../form/formulas.ts";
import type { Text } from "../text.ts";
import type { Rate, RateBasis } from "./metric.ts";

const bothFormats = ["2019", "2021"] as const;

const received = cell("requests.received.total");
const closed = cell("requests.closed.total");
const granted = cell("requests.granted.total");
const partial = cell("requests.partial.total");
const disclosed = sum(granted, partial);
const substantive = sum(granted, partial, refused("total"), unavailable("total"));

const reviews = cell("disputes.review.total");
const suits = sum(cell("disputes.direct-suit.total"), cell("disputes.post-review-suit.total"));
const suitsPending = sum(
  cell("disputes.direct-suit.pending"),
  cell("disputes.post-review-suit.pending"),
);
const suitsCorrected = sum(
  cell("disputes.direct-suit.corrected"),
  cell("disputes.post-review-suit.corrected"),
);

const basisWords = {
  closed: { zh: "以全部办结为分母", en: "of all requests closed" },
  substantive: {
    zh: "以公开、不公开、无法提供之和为分母",
    en: "of requests granted, refused or unavailable",
  },
  handled: { zh: "以新收与上年结转之和为分母", en: "of requests received or carried in" },
  concluded: { zh: "以已审结为分母", en: "of cases concluded" },
  cases: { zh: "以全部案件为分母（含未审结）", en: "of all cases, pending ones included" },
  reviews: { zh: "以行政复议总数为分母", en: "of all reviews" },
  received: { zh: "以新收申请为分母", en: "of requests received" },
} as const satisfies Record<string, Text>;

const basis = (
  label: keyof typeof basisWords,
  numerator: Expression,
  denominator: Expression,
): RateBasis => ({ label: basisWords[label], formula: ratio(numerator, denominator) });

type Words = Pick<Rate, "label" | "help" | "polarity" | "group">;

const rate = (words: Words, a: RateBasis, b?: RateBasis): Rate => ({
  kind: "rate",
  ...words,
  formats: bothFormats,
  minimum: 30,
  bases: { a, ...(b && { b }) },
});

const outcomeRates = {
  "disclosure-rate": rate(
    {
      label: { zh: "公开率", en: "Disclosure rate" },
      help: {
        zh: "办结的申请中，全部或部分公开的比例。",
        en: "Share of closed requests that were granted in full or in part.",
      },
      polarity: "high",
      group: "outcomes",
    },
    basis("closed", disclosed, closed),
    basis("substantive", disclosed, substantive),
  ),
  "full-disclosure-rate": rate(
    {
      label: { zh: "全部公开率", en: "Full disclosure rate" },
      help: {
        zh: "办结的申请中，全部公开的比例。",
        en: "Share of closed requests that were granted in full.",
      },
      polarity: "high",
      group: "outcomes",
    },
    basis("closed", granted, closed),
    basis("substantive", granted, substantive),
  ),
  "refusal-rate": rate(
    {
      label: { zh: "不予公开率", en: "Refusal rate" },
      help: {
        zh: "办结的申请中，以八种法定理由不予公开的比例。",
        en: "Share of closed requests refused on one of the eight legal grounds.",
      },
      polarity: "neutral",
      group: "outcomes",
    },
    basis("closed", refused("total"), closed),
    basis("substantive", refused("total"), substantive),
  ),
  "not-held-rate": rate(
    {
      label: { zh: "无法提供率", en: "Unavailable rate" },
      help: {
        zh: "办结的申请中，因不掌握、需另行制作或不明确而无法提供的比例。",
        en: "Share of closed requests that could not be met: not held, to be made, or unclear.",
      },
      polarity: "neutral",
      group: "outcomes",
    },
    basis("closed", unavailable("total"), closed),
  ),
  "declined-rate": rate(
    {
      label: { zh: "不予处理率", en: "Declined rate" },
      help: {
        zh: "办结的申请中，不作为公开申请处理的比例。",
        en: "Share of closed requests not treated as requests for information.",
      },
      polarity: "neutral",
      group: "outcomes",
    },
    basis("closed", declined("total"), closed),
  ),
  "complaint-rate": rate(
    {
      label: { zh: "信访举报投诉类占比", en: "Complaint-type share" },
      help: {
        zh: "办结的申请中，属于信访、举报、投诉而不予处理的比例。",
        en: "Share of closed requests declined as complaints, petitions or reports.",
      },
      polarity: "neutral",
      group: "outcomes",
    },
    basis("closed", cell("requests.declined-complaint.total"), closed),
  ),
  "carry-over-rate": rate(
    {
      label: { zh: "结转率", en: "Carry-over rate" },
      help: {
        zh: "新收和上年结转的申请中，年底尚未办结的比例。",
        en: "Share of requests received or carried in that were still open at year’s end.",
      },
      polarity: "low",
      group: "requests",
    },
    basis(
      "handled",
      cell("requests.carried-out.total"),
      sum(received, cell("requests.carried-in.total")),
    ),
  ),
} satisfies Record<string, Rate>;

const disputeRates = {
  "review-rate": rate(
    {
      label: { zh: "复议率", en: "Review rate" },
      help: { zh: "行政复议件数与办结申请之比。", en: "Reviews as a share of closed requests." },
      polarity: "low",
      group: "disputes",
    },
    basis("closed", reviews, closed),
  ),
  "suit-rate": rate(
    {
      label: { zh: "诉讼率", en: "Suit rate" },
      help: {
        zh: "两类行政诉讼件数与办结申请之比。",
        en: "Suits of both kinds as a share of closed requests.",
      },
      polarity: "low",
      group: "disputes",
    },
    basis("closed", suits, closed),
  ),
  "review-correction-rate": rate(
    {
      label: { zh: "复议纠错率", en: "Review correction rate" },
      help: {
        zh: "行政复议中结果纠正的比例。",
        en: "Share of reviews that corrected the body.",
      },
      polarity: "low",
      group: "disputes",
    },
    basis(
      "concluded",
      cell("disputes.review.corrected"),
      difference(reviews, cell("disputes.review.pending")),
    ),
    basis("cases", cell("disputes.review.corrected"), reviews),
  ),
  "suit-loss-rate": rate(
    {
      label: { zh: "败诉率", en: "Suit loss rate" },
      help: {
        zh: "行政诉讼中结果纠正的比例。",
        en: "Share of suits in which the court corrected the body.",
      },
      polarity: "low",
      group: "disputes",
    },
    basis("concluded", suitsCorrected, difference(suits, suitsPending)),
    basis("cases", suitsCorrected, suits),
  ),
  "escalation-rate": rate(
    {
      label: { zh: "复议后起诉率", en: "Escalation rate" },
      help: {
        zh: "复议后起诉件数与行政复议件数之比。",
        en: "Suits after review as a share of reviews.",
      },
      polarity: "low",
      group: "disputes",
    },
    basis("reviews", cell("disputes.post-review-suit.total"), reviews),
  ),
} satisfies Record<string, Rate>;

const applicantRate = (applicant: (typeof applicants)[number], zh: string, en: string): Rate =>
  rate(
    {
      label: { zh: `${zh}申请占比`, en: `Share by ${en}` },
      help: { zh: `新收申请中来自${zh}的比例。`, en: `Share of requests received from ${en}.` },
      polarity: "neutral",
      group: "applicants",
    },
    basis("received", cell(`requests.received.${applicant}`), received),
  );

const applicantRates = {
  "applicant-natural": applicantRate("natural", "自然人", "individuals"),
  "applicant-business": applicantRate("business", "商业企业", "businesses"),
  "applicant-research": applicantRate("research", "科研机构", "research institutes"),
  "applicant-nonprofit": applicantRate("nonprofit", "社会公益组织", "non-profits"),
  "applicant-legal": applicantRate("legal", "法律服务机构", "legal services"),
  "applicant-other": applicantRate("other", "其他组织", "other organisations"),
} satisfies Record<string, Rate>;

/** Every rate: a ratio of sums of cells, with its words, polarity and bases. */
export const rates = { ...outcomeRates, ...disputeRates, ...applicantRates };
