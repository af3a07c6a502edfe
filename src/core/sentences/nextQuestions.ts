import type { Text } from "../text.ts";
import type { Page } from "../view/pages.ts";
import type { View } from "../view/view.ts";

/** The body that a page is about, as the choices that single it out. */
export interface About {
  readonly id: string;
  readonly kind: View["kind"];
  readonly region: string;
}

/** A question that follows from what a page answered, and where it is answered. */
export interface NextQuestion {
  readonly page: Page;
  /** What is chosen there, besides what goes along. */
  readonly choices: Partial<View>;
  readonly text: Text;
}

const to = (page: Page, text: Text, choices: Partial<View> = {}): NextQuestion => ({
  page,
  choices,
  text,
});

const whoDiffers = to("league", {
  zh: "谁公开得多，是真有差别还是偶然？",
  en: "Who discloses more, and is it more than chance?",
});
const howMoved = to("trends", {
  zh: "各机关这些年怎样变化？",
  en: "How did each body move over the years?",
});
const whyNot = to("outcomes", {
  zh: "申请为什么没有得到满足？",
  en: "Why were requests not met?",
});
const toCourt = to("disputes", {
  zh: "多少申请引起了复议和诉讼？",
  en: "How many requests led to reviews and suits?",
});
const sideBySide = to("compare", {
  zh: "把几个机关放在一起比",
  en: "Put a few bodies side by side",
});
const canBeTrusted = to("quality", {
  zh: "这些数字对得上吗？",
  en: "Do these figures add up?",
});
const howDefined = to("method", {
  zh: "口径和方法是什么？",
  en: "How is it defined and computed?",
});

const complained = { metric: "complaint-rate" } as const;

const ownFigures = to("data", {
  zh: "取走这些数据，或核对自己的报告",
  en: "Take these data away, or check reports of your own",
});

/** Where to go on from each page. */
const questions: { readonly [page in Exclude<Page, "body" | "design">]: readonly NextQuestion[] } =
  {
    overview: [whoDiffers, howMoved, whyNot, toCourt, canBeTrusted],
    trends: [whoDiffers, sideBySide, whyNot, howDefined],
    outcomes: [
      to(
        "league",
        { zh: "哪个机关不予公开得多？", en: "Which body refuses more?" },
        { metric: "refusal-rate" },
      ),
      toCourt,
      to("complaints", {
        zh: "信访举报投诉类的申请有多少？",
        en: "How many requests were declined as complaints?",
      }),
      howMoved,
    ],
    disputes: [
      to(
        "league",
        { zh: "各机关的复议纠错率怎样？", en: "How do bodies fare at review?" },
        { metric: "review-correction-rate" },
      ),
      to(
        "trends",
        { zh: "复议率这些年怎样变化？", en: "How did the review rate move?" },
        { metric: "review-rate" },
      ),
      whyNot,
      sideBySide,
    ],
    complaints: [
      to(
        "outcomes",
        {
          zh: "哪些机关以信访举报投\u2060诉为由不予处理得多？",
          en: "Which bodies decline more requests as complaints?",
        },
        { outcome: "declined-complaint" },
      ),
      to(
        "trends",
        { zh: "信访举报投诉类占比怎样变化？", en: "How did the share of complaints move?" },
        complained,
      ),
      to("league", { zh: "逐个机关比较", en: "Body by body" }, complained),
      howDefined,
    ],
    league: [
      howMoved,
      sideBySide,
      whyNot,
      canBeTrusted,
      to(
        "method",
        {
          zh: "为什么不直接给出名次？",
          en: "Why not simply give a rank?",
        },
        { section: "rank-ranges" },
      ),
    ],
    compare: [howMoved, whoDiffers, whyNot, toCourt],
    atlas: [
      whoDiffers,
      to(
        "trends",
        { zh: "各地区这些年怎样变化？", en: "How did each region move over the years?" },
        { by: "region" },
      ),
      whyNot,
      canBeTrusted,
    ],
    quality: [
      to(
        "league",
        {
          zh: "只看能够吻合的报告，排行会变吗？",
          en: "Does the league change without what does not add up?",
        },
        { trust: "exclude" },
      ),
      ownFigures,
      howDefined,
    ],
    data: [
      to("overview", { zh: "这些数据说明了什么？", en: "What do these data say?" }),
      canBeTrusted,
      howDefined,
    ],
    method: [
      to("overview", { zh: "这一年总的情况怎样？", en: "How was the year as a whole?" }),
      whoDiffers,
      ownFigures,
    ],
  };

/** Where to go on from the page of one body: the same body, asked about in other ways. */
const questionsOf = ({ id, kind, region }: About): readonly NextQuestion[] => {
  const own = { bodies: [id], kind, region, level: null, sector: null };
  return [
    to("compare", { zh: "与它往年相比怎样？", en: "How does it compare with its own years?" }, own),
    to("league", { zh: "在同组机关中处在哪里？", en: "Where does it stand among its peers?" }, own),
    to(
      "outcomes",
      { zh: "它收到的申请为什么没有得到满足？", en: "Why were requests to it not met?" },
      own,
    ),
    to(
      "disputes",
      { zh: "有多少申请引起了复议和诉讼？", en: "How many led to reviews and suits?" },
      own,
    ),
    canBeTrusted,
  ];
};

/** The questions that follow from what a page answered; the samples of the look answer none. */
export const nextQuestions = (page: Page, about?: About): readonly NextQuestion[] => {
  if (page === "design") return [];
  if (page !== "body") return questions[page];
  return about ? questionsOf(about) : [whoDiffers, howMoved, canBeTrusted];
};
