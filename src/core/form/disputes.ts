import { block, type Column, type Row, type Table } from "./form.ts";

const column = (zh: string, en: string, printed: string): Column => ({
  label: { zh, en },
  printed,
  unit: "cases",
});

const review: Row = {
  label: { zh: "行政复议", en: "Administrative review" },
  printed: "行政复议",
  help: {
    zh: "申请人不服，请上级机关复核。",
    en: "An unhappy applicant asks a higher body to look again.",
  },
  article: "51",
};

const directSuit: Row = {
  label: { zh: "未经复议直接起诉", en: "Suit without review" },
  printed: "未经复议直接起诉",
  help: {
    zh: "不经复议，直接向法院起诉。",
    en: "The applicant goes straight to court.",
  },
  article: "51",
};

const postReviewSuit: Row = {
  label: { zh: "复议后起诉", en: "Suit after review" },
  printed: "复议后起诉",
  help: {
    zh: "复议之后仍不服，再向法院起诉。",
    en: "The applicant goes to court after a review.",
  },
  article: "51",
};

export const disputes = {
  label: {
    zh: "政府信息公开行政复议、行政诉讼情况",
    en: "Reviews and lawsuits on information disclosure",
  },
  part: { zh: "四", en: "IV" },
  formats: ["2019", "2021"],
  blocks: [
    block(
      { review, "direct-suit": directSuit, "post-review-suit": postReviewSuit },
      {
        upheld: column("结果维持", "Upheld", "结果维持"),
        corrected: column("结果纠正", "Corrected", "结果纠正"),
        other: column("其他结果", "Other result", "其他结果"),
        pending: column("尚未审结", "Pending", "尚未审结"),
        total: column("总计", "Total", "总计"),
      },
    ),
  ],
} satisfies Table;
