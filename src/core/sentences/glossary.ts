import type { Language, Text } from "../text.ts";

/** A word of the field: what it is called, what it means, and how it is known in a sentence. */
export interface GlossaryEntry {
  readonly term: Text;
  readonly words: Text;
  readonly said: Readonly<Record<Language, RegExp>>;
}

/** What sentences say without explaining it, in the order in which it is explained. */
export const glossary = {
  pooled: {
    term: { zh: "合并值", en: "Pooled rate" },
    words: {
      zh: "分子之和除以分母之和，不是各机关比率的平均：件数多的机关分量重。",
      en: "The sum of the counts over the sum of the denominators, not the mean of the rates: a body with many requests weighs more.",
    },
    said: { zh: /合并[^，。：；]{0,12}[值率]/u, en: /\bpooled\b/iu },
  },
  clear: {
    term: { zh: "明显", en: "Clearly" },
    words: {
      zh: "超出偶然：自身的 95% 区间整个在参照值的一侧，或者两者之差的 95% 区间不包含 0。",
      en: "Beyond chance: its own 95% interval lies wholly on one side of the reference, or the 95% interval of the difference leaves out 0.",
    },
    said: { zh: /明显/u, en: /\bclear(?:ly|est)?\b/iu },
  },
  indistinct: {
    term: { zh: "无法区分", en: "Not distinguishable" },
    words: {
      zh: "95% 区间包含参照值，差别可能只是偶然；不等于相同。",
      en: "The 95% interval holds the reference: chance alone could make the difference. It does not mean the same.",
    },
    said: { zh: /无法区分/u, en: /not distinguishable|be told from/iu },
  },
  "no-denominator": {
    term: { zh: "无分母", en: "No denominator" },
    words: {
      zh: "0/0：没有可以计算比率的申请。不是 0%，也不是没有填。",
      en: "0/0: there was nothing to take a rate of. It is neither 0% nor left blank.",
    },
    said: { zh: /无分母/u, en: /(?:no|without a) denominator/iu },
  },
  impossible: {
    term: { zh: "数字自相矛盾", en: "Figures contradict each other" },
    words: {
      zh: "分子大于分母。照公布的列出，不算比率。",
      en: "The count exceeds its denominator. It is listed as published and no rate is taken.",
    },
    said: { zh: /自相矛盾/u, en: /contradict each other/iu },
  },
  limits: {
    term: { zh: "漏斗图的界限", en: "Limits of the funnel" },
    words: {
      zh: "如果各机关的真实比率都等于合并值，仅凭偶然，比率会落在界限之间：95% 的机关在内线之间，99.8% 的在外线之间。分母越小，界限越宽，形如漏斗。",
      en: "If every true rate were the pooled one, chance alone would leave rates between the limits: 95% of bodies between the inner pair, 99.8% between the outer. The smaller the denominator the wider they are, like a funnel.",
    },
    said: { zh: /界限|漏斗图/u, en: /\blimits\b|\bfunnel\b/iu },
  },
  dispersion: {
    term: { zh: "过度离散", en: "Over-dispersion" },
    words: {
      zh: "各机关之间的差异，明显大于仅凭偶然应有的差异：各机关的真实比率本就不同。界限随之放宽，否则会标出过多机关。",
      en: "The bodies differ by clearly more than chance would make: their true rates are not the same. The limits are then widened, or they would name too many.",
    },
    said: { zh: /过度离散/u, en: /over-dispersion/iu },
  },
  "middle-half": {
    term: { zh: "居中的一半", en: "Middle half" },
    words: {
      zh: "把同组机关按比率排开，去掉最低的四分之一和最高的四分之一，余下的范围。",
      en: "The range that is left when the lowest and the highest quarter of the peers are taken away.",
    },
    said: { zh: /居中的一半/u, en: /middle half/iu },
  },
  "carry-over": {
    term: { zh: "结转", en: "Carry-over" },
    words: {
      zh: "年底没有办结的申请转入下一年：上年转来的是“上年结转”，转往下年的是“结转下年”。",
      en: "Requests still open at the end of a year go into the next: those from last year are carried in, those into next year carried over.",
    },
    said: { zh: /结转/u, en: /\bcarr(?:y-over|ied (?:in|over))\b/iu },
  },
  "add-up": {
    term: { zh: "不能相互吻合", en: "Do not add up" },
    words: {
      zh: "报告里应当相等的数字不相等，例如各项之和不等于总计。可能是原报告如此，也可能是转录的差错。",
      en: "Numbers of a report that ought to be equal are not, such as the parts and their total. The slip may be in the report or in its transcription.",
    },
    said: { zh: /不能相互吻合|对不上/u, en: /do(?:es)? not add up/iu },
  },
} as const satisfies Record<string, GlossaryEntry>;

/** The entries whose word a text says. */
export const termsIn = (text: string, language: Language): readonly GlossaryEntry[] =>
  Object.values(glossary).filter(({ said }) => said[language].test(text));
