import { isCellId } from "../form/cells.ts";
import type { CheckId } from "../form/checks.ts";
import { explainCell } from "../form/explain.ts";
import { isNarrativeId, narratives } from "../form/narrative.ts";
import type { Block } from "../form/form.ts";
import { tables } from "../form/tables.ts";
import { formatExact } from "../format/format.ts";
import type { Finding } from "../report/runChecks.ts";
import type { Text } from "../text.ts";

/** The two sides of a check in words, and whether its place is a row, a column or a count of the prose. */
interface Sides {
  readonly expected: Text;
  readonly actual: Text;
  readonly place: "request-column" | "request-row" | "dispute" | "document" | "narrative" | "cell";
}

const sides = {
  "requests-balance": {
    expected: { zh: "新收 + 上年结转", en: "received + carried in" },
    actual: { zh: "办结总计 + 结转下年", en: "closed + carried over" },
    place: "request-column",
  },
  "outcomes-sum": {
    expected: { zh: "各项办理结果之和", en: "the sum of the outcomes" },
    actual: { zh: "办结总计", en: "closed" },
    place: "request-column",
  },
  "applicants-sum": {
    expected: { zh: "六类申请人之和", en: "the sum of the six kinds of applicant" },
    actual: { zh: "总计", en: "the total" },
    place: "request-row",
  },
  "dispute-sum": {
    expected: { zh: "维持 + 纠正 + 其他 + 尚未审结", en: "upheld + corrected + other + pending" },
    actual: { zh: "总计", en: "the total" },
    place: "dispute",
  },
  "carry-over": {
    expected: { zh: "上年报告的结转下年", en: "last year’s carried over" },
    actual: { zh: "本年报告的上年结转", en: "this year’s carried in" },
    place: "request-column",
  },
  "documents-in-force": {
    expected: {
      zh: "上年现行有效 + 本年制发 − 本年废止",
      en: "last year’s in force + issued − repealed",
    },
    actual: { zh: "本年现行有效", en: "in force this year" },
    place: "document",
  },
  "text-matches-table": {
    expected: { zh: "正文所述", en: "the text states" },
    actual: { zh: "统计表所列", en: "the table" },
    place: "narrative",
  },
  "roll-up": {
    expected: { zh: "下级报告之和", en: "the sum of the members’ reports" },
    actual: { zh: "汇总报告所列", en: "the aggregate report" },
    place: "cell",
  },
  "sudden-change": {
    expected: { zh: "上年", en: "last year" },
    actual: { zh: "本年", en: "this year" },
    place: "cell",
  },
  silence: {
    expected: { zh: "同类机关的中位数", en: "the median of its peers" },
    actual: { zh: "本机关", en: "this body" },
    place: "cell",
  },
  "two-values": {
    expected: { zh: "唯一有数字的下级所列", en: "the only member with a number" },
    actual: { zh: "汇总报告所列", en: "the aggregate report" },
    place: "cell",
  },
} as const satisfies Record<CheckId, Sides>;

const [requests]: readonly Block[] = tables.requests.blocks;
const [disputes]: readonly Block[] = tables.disputes.blocks;
const [documents]: readonly Block[] = tables.disclosure.blocks;

const named = (label: Text | undefined, zh: string, en: string): Text | undefined =>
  label && { zh: `${label.zh}${zh}`, en: `${en} “${label.en}”` };

/** Where on the form the check is about, in words. */
const placeOf = ({ check, at }: Finding): Text => {
  const unknown = { zh: at, en: at };
  switch (sides[check].place) {
    case "request-column":
      return named(requests?.columns[at]?.label, "列", "column") ?? unknown;
    case "request-row":
      return named(requests?.rows[at]?.label, "行", "row") ?? unknown;
    case "dispute":
      return disputes?.rows[at]?.label ?? unknown;
    case "document":
      return documents?.rows[at]?.label ?? unknown;
    case "narrative":
      return isNarrativeId(at) ? narratives[at].label : unknown;
    case "cell":
      return isCellId(at) ? explainCell(at) : unknown;
  }
};

/** What a failed check comes to: both sides of the equation and its place, never a judgement. */
export const findingSentence = (finding: Finding): Text => {
  const { expected, actual } = sides[finding.check];
  const place = placeOf(finding);
  const zh = (value: number): string => formatExact(value, "zh");
  const en = (value: number): string => formatExact(value, "en");
  return {
    zh: `${expected.zh} = ${zh(finding.expected)}，而${actual.zh} = ${zh(finding.actual)}（${place.zh}）`,
    en: `${expected.en} = ${en(finding.expected)}, but ${actual.en} = ${en(finding.actual)} (${place.en})`,
  };
};

/** What a list of findings is called: what was published, without saying whose slip it is. */
export const findingWords = {
  title: {
    zh: "公布的数字不能相互吻合",
    en: "The published figures do not add up",
  },
  note: {
    zh: "出入可能在原报告，也可能是转录时的差错；请以来源为准。",
    en: "The slip may be in the report or in its transcription; the source decides.",
  },
} as const satisfies Record<string, Text>;
