import { formatNumber, formatRate } from "../format/format.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { CompareRow } from "../query/compare.ts";
import { directionOf } from "../query/course.ts";
import type { Language, Text } from "../text.ts";

/** A difference between two rates that chance does not explain. */
interface Found {
  readonly row: CompareRow;
  /** The column that differs from the one it is held against. */
  readonly at: number;
  readonly other: number;
  /** How far the interval of the difference stays clear of zero. */
  readonly distance: number;
}

interface Judged {
  readonly rates: number;
  readonly clear: readonly Found[];
  readonly clearRates: number;
}

const isRate = ({ metric }: CompareRow): boolean => metricOf(metric).kind === "rate";

const foundIn = (row: CompareRow, isYears: boolean): readonly Found[] =>
  row.cells.flatMap(({ change }, at) => {
    const direction = change && directionOf(change);
    if (change?.kind !== "rate" || direction === "unclear") return [];
    return [
      {
        row,
        at,
        other: isYears ? at - 1 : 0,
        distance: Math.min(Math.abs(change.lower), Math.abs(change.upper)),
      },
    ];
  });

/** Of years only the last is told, against the one before. */
const judge = (rows: readonly CompareRow[], isYears: boolean): Judged => {
  const rates = rows.filter(isRate);
  const isTold = (at: number, row: CompareRow) => !isYears || at === row.cells.length - 1;
  const comparable = rates.filter((row) =>
    row.cells.some(({ change }, at) => isTold(at, row) && change?.kind === "rate"),
  );
  const clear = rates.flatMap((row) => foundIn(row, isYears).filter(({ at }) => isTold(at, row)));
  return {
    rates: comparable.length,
    clear,
    clearRates: new Set(clear.map(({ row }) => row.metric)).size,
  };
};

export interface CompareNames {
  /** What the columns are called, in their order. */
  readonly names: readonly string[];
  /** Whether the columns are years of one body. */
  readonly isYears: boolean;
}

/** Two columns are named by the subject, in the order of their values; of more, those that are meant. */
const clearestWords = ({ row, at, other }: Found, { names, isYears }: CompareNames): Text => {
  const { label } = metricOf(row.metric);
  const value = (column: number, language: Language): string => {
    const { numerator = 0, denominator = 0 } = row.cells[column] ?? {};
    return formatRate(numerator ?? 0, denominator ?? 0, language);
  };
  if (isYears || names.length === 2) {
    return {
      zh: `${label.zh}：${value(at, "zh")}，对 ${value(other, "zh")}`,
      en: `${label.en.toLowerCase()}: ${value(at, "en")} against ${value(other, "en")}`,
    };
  }
  const [one, another] = [at, other].map((column) => names[column] ?? "") as [string, string];
  return {
    zh: `${label.zh}：${one} ${value(at, "zh")}，${another} ${value(other, "zh")}`,
    en: `${label.en.toLowerCase()}: ${one} ${value(at, "en")}, ${another} ${value(other, "en")}`,
  };
};

const subject = ({ names, isYears }: CompareNames): Text => {
  const last = names.at(-1) ?? "";
  if (isYears) {
    const before = names.at(-2) ?? "";
    return { zh: `${last} 与 ${before} 年度相比`, en: `${last} against ${before}` };
  }
  const [first = "", second = ""] = names;
  if (names.length === 2) {
    return { zh: `${second}与${first}相比`, en: `${second} against ${first}` };
  }
  const others = names.length - 1;
  return {
    zh: `其余 ${formatNumber(others, "zh")} 个与${first}相比`,
    en: `The other ${formatNumber(others, "en")} against ${first}`,
  };
};

/** Without a second column there is nothing to hold the first against. */
const aloneSentence = ({ names: [name], isYears }: CompareNames): Text => {
  if (name === undefined) {
    return { zh: "没有可以比较的报告。", en: "There is no report to compare." };
  }
  return isYears
    ? {
        zh: `只有 ${name} 年度一份报告，没有可比的年度。`,
        en: `There is only the report of ${name}: no other year to compare it with.`,
      }
    : {
        zh: `只有${name}，没有可比的机关。`,
        en: `There is only ${name}: no other body to compare it with.`,
      };
};

/** Of the rates that can be compared, how many clearly differ. */
const countWords = ({ rates, clearRates }: Judged): Text => {
  const [all, some] = [rates, clearRates].map((n) => ({
    zh: formatNumber(n, "zh"),
    en: n === 0 ? "none" : formatNumber(n, "en"),
  })) as [Text, Text];
  if (rates === 1) {
    return clearRates === 1
      ? { zh: "可比的 1 项比率有明显差别", en: "the one rate they share clearly differs" }
      : {
          zh: "可比的 1 项比率没有明显差别",
          en: "no clear difference in the one rate they share",
        };
  }
  if (clearRates === 0) {
    return {
      zh: `${all.zh} 项比率都没有明显差别`,
      en: `no clear difference in any of ${all.en} rates`,
    };
  }
  return clearRates === rates
    ? { zh: `${all.zh} 项比率都有明显差别`, en: `all ${all.en} rates clearly differ` }
    : {
        zh: `${all.zh} 项比率中 ${some.zh} 项有明显差别`,
        en: `${some.en} of ${all.en} rates clearly ${clearRates === 1 ? "differs" : "differ"}`,
      };
};

/** What clearly differs, in one sentence. */
export const compareSentence = (rows: readonly CompareRow[], of: CompareNames): Text => {
  if (of.names.length < 2) return aloneSentence(of);
  const judged = judge(rows, of.isYears);
  const who = subject(of);
  if (judged.rates === 0) {
    return {
      zh: `${who.zh}：没有两边都可计算的比率。`,
      en: `${who.en}: no rate can be computed for both.`,
    };
  }
  const count = countWords(judged);
  const clearest = judged.clear.toSorted((a, b) => b.distance - a.distance)[0];
  const words = clearest && clearestWords(clearest, of);
  const lead =
    judged.clear.length === 1
      ? { zh: "，即", en: ", " }
      : { zh: "；差别最明显的是", en: "; the clearest gap is in " };
  return {
    zh: `${who.zh}，${count.zh}${words ? `${lead.zh}${words.zh}` : ""}。`,
    en: `${who.en}: ${count.en}${words ? `${lead.en}${words.en}` : ""}.`,
  };
};
