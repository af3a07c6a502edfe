import { formatNumber, formatRate } from "../format/format.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { CompareRow } from "../query/compare.ts";
import { directionOf } from "../query/course.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";

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

const clearestWords = ({ row, at, other }: Found, names: readonly string[]): Text => {
  const { label } = metricOf(row.metric);
  const value = (column: number, language: Language): string => {
    const { numerator = 0, denominator = 0 } = row.cells[column] ?? {};
    return `${names[column] ?? ""} ${formatRate(numerator ?? 0, denominator ?? 0, language)}`;
  };
  return {
    zh: `差别最明显的是${label.zh}：${value(at, "zh")}，${value(other, "zh")}`,
    en: `the clearest gap is in ${label.en.toLowerCase()}: ${value(at, "en")}, ${value(other, "en")}`,
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

/** What clearly differs, in one sentence. */
export const compareSentence = (rows: readonly CompareRow[], of: CompareNames): Text => {
  if (of.names.length < 2) {
    return {
      zh: `${of.names[0] ?? ""}：只有一列，没有可比的对象。`,
      en: `${of.names[0] ?? ""}: one column only, nothing to compare it with.`,
    };
  }
  const { rates, clear, clearRates } = judge(rows, of.isYears);
  const who = subject(of);
  if (rates === 0) {
    return {
      zh: `${who.zh}：没有两边都可计算的比率。`,
      en: `${who.en}: no rate can be computed for both.`,
    };
  }
  const among = { zh: `${formatNumber(rates, "zh")} 项比率`, en: counted(rates, "rate", "rates") };
  const clearest = clear.toSorted((a, b) => b.distance - a.distance)[0];
  if (!clearest) {
    return {
      zh: `${who.zh}，${among.zh}都没有明显差别。`,
      en: `${who.en}: no clear difference in any of ${among.en}.`,
    };
  }
  const words = clearestWords(clearest, of.names);
  return {
    zh: `${who.zh}，${among.zh}中 ${formatNumber(clearRates, "zh")} 项有明显差别；${words.zh}。`,
    en: `${who.en}: ${formatNumber(clearRates, "en")} of ${among.en} clearly ${clearRates === 1 ? "differs" : "differ"}; ${words.en}.`,
  };
};
