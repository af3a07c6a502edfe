import { glossary } from "#core/sentences/glossary.ts";
import type { Text } from "#core/text.ts";

/** A word the product uses of a number, and what it stands for. */
export interface Note {
  readonly term: Text;
  readonly words: Text;
}

/** What has to be known before the figures are read. */
export const readingNotes: readonly Note[] = [
  glossary["no-denominator"],
  {
    term: { zh: "没有数字", en: "No figure" },
    words: {
      zh: "报告里没有这个数，原因写在原处。空白不当作 0，也不参与任何合计。",
      en: "The report gives no number, and the reason stands in its place. A blank is not 0 and enters no sum.",
    },
  },
  {
    term: { zh: "分母过小，不排名", en: "Too small to rank" },
    words: {
      zh: "分母小于最小分母（默认 30，可改，按各指标自己的分母）。行变淡，仍列出，不参与名次。",
      en: "The denominator is below the smallest one ranked (30, adjustable, of that metric’s own denominator). The row is pale, is listed, and has no place.",
    },
  },
  glossary.impossible,
  {
    term: { zh: "※", en: "※" },
    words: {
      zh: "所依据的报告有数字不能相互吻合。可能是原报告如此，也可能是转录的差错。",
      en: "Rests on a report whose figures do not add up. The slip may be in the report or in its transcription.",
    },
  },
  {
    term: { zh: "口径", en: "Basis" },
    words: {
      zh: "同一个率有不同的分母。页面、图题和地址都写明用的是哪一个。",
      en: "One rate may have two denominators. The page, the subtitle and the address say which is used.",
    },
  },
  {
    term: { zh: "本机关与汇总", en: "Own and aggregate" },
    words: {
      zh: "政府的汇总报告已包含下级机关，从不与下级同列，也不相加。",
      en: "An aggregate report of a government contains its members; it is never listed or added up with them.",
    },
  },
  {
    term: { zh: "两种格式", en: "Two forms" },
    words: {
      zh: "主动公开情况表在 2019 年格式与现行格式中所计不同，从不连成一条线。申请、复议诉讼两表可以。",
      en: "The two formats count proactive disclosure differently and are never joined. Requests and disputes can be.",
    },
  },
];

/** What the figures cannot tell, however they are computed. */
export const limitNotes: readonly Note[] = [
  {
    term: { zh: "公布的数字", en: "Published figures" },
    words: {
      zh: "一切来自机关自己公布的年度报告。没有核实，只能指出不能相互吻合之处。",
      en: "Everything comes from reports the bodies published themselves. Nothing is verified; only what does not add up can be pointed at.",
    },
  },
  {
    term: { zh: "高低不等于好坏", en: "High is not good" },
    words: {
      zh: "公开率低，可能因为所问的本就不属该机关掌握。不予公开率、无法提供率等不分好坏。",
      en: "A low rate may mean that people asked for what the body does not hold. Refusal and unavailability have no better end.",
    },
  },
  {
    term: { zh: "没有人口", en: "No population" },
    words: {
      zh: "数据不含人口，因此没有“每万人申请数”。件数多，往往只是地方大。",
      en: "The data hold no population, so nothing is per head. Many requests often only mean a large place.",
    },
  },
  {
    term: { zh: "没有收录", en: "Not held" },
    words: {
      zh: "没有收录不等于没有公布。",
      en: "Not held here does not mean not published.",
    },
  },
  {
    term: { zh: "2019 年以前", en: "Before 2019" },
    words: {
      zh: "当时没有全国统一的表格，无法与现在的项目对应，不进入任何序列。",
      en: "There was no national form; earlier tables cannot be mapped to today’s rows and enter no series.",
    },
  },
];
