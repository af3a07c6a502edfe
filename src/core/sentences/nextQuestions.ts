import type { Text } from "../text.ts";
import type { Page } from "../view/pages.ts";
import type { View } from "../view/view.ts";

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

/** Where to go on from each page; a page that is not listed ends there. */
export const nextQuestions: { readonly [page in Page]?: readonly NextQuestion[] } = {
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
      zh: "信访投诉类的申请有多少？",
      en: "How many requests were really complaints?",
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
      { zh: "谁把申请当作信访投诉？", en: "Who declines requests as complaints?" },
      { outcome: "declined-complaint" },
    ),
    to(
      "trends",
      { zh: "信访投诉类占比怎样变化？", en: "How did the share of complaints move?" },
      complained,
    ),
    to("league", { zh: "逐个机关比较", en: "Body by body" }, complained),
    howDefined,
  ],
};
