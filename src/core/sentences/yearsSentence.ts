import type { Unit } from "../form/form.ts";
import { formatNumber, formatShare, unitWords } from "../format/format.ts";
import type { Metric } from "../metrics/metric.ts";
import type { SeriesRow } from "../query/series.ts";
import { newcombe } from "../statistics/newcombe.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";

type YearSums = Pick<SeriesRow, "year" | "answered" | "numerator" | "denominator">;

type Told = Pick<Metric, "label" | "kind"> & { readonly unit?: Unit };

const valueOf = ({ numerator, denominator }: YearSums, isRate: boolean): number | null => {
  if (!isRate || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

type Move = "rose" | "fell" | "same";

const verbs = {
  rose: { zh: "升至", en: "rose to" },
  fell: { zh: "降至", en: "fell to" },
  same: { zh: "仍为", en: "stayed at" },
} as const satisfies Record<Move, Text>;

/** A rate moves only when the interval of the difference is clear of zero; a count is what it is. */
const moveOf = (first: YearSums, last: YearSums, isRate: boolean): Move | "unclear" => {
  if (!isRate) {
    const change = (last.numerator ?? 0) - (first.numerator ?? 0);
    if (change === 0) return "same";
    return change > 0 ? "rose" : "fell";
  }
  const change = newcombe(
    { x: last.numerator ?? 0, n: last.denominator ?? 0 },
    { x: first.numerator ?? 0, n: first.denominator ?? 0 },
  );
  if (!change || (change.lower <= 0 && change.upper >= 0)) return "unclear";
  return change.difference > 0 ? "rose" : "fell";
};

/** Money says in which unit; what is counted goes without saying. */
const labelOf = ({ label, unit }: Told): Text =>
  unit === "wan-yuan" || unit === "yuan"
    ? {
        zh: `${label.zh}（${unitWords[unit].zh}）`,
        en: `${label.en} (${unitWords[unit].en})`,
      }
    : label;

const unknown = (rows: readonly YearSums[], label: Text): Text => {
  const isEmpty = rows.length > 0 && rows.every(({ denominator }) => denominator === 0);
  if (!isEmpty) return { zh: `${label.zh}：没有数字`, en: `${label.en}: no figures` };
  return rows.length === 1
    ? { zh: `${label.zh}：无分母`, en: `${label.en}: no denominator` }
    : { zh: `${label.zh}：各年都无分母`, en: `${label.en}: no denominator in any year` };
};

/** From the first to the last year with a figure, in one sentence. */
export const yearsSentence = (rows: readonly YearSums[], of: Told): Text => {
  const isRate = of.kind === "rate";
  const label = labelOf(of);
  const known = rows.filter((row) => valueOf(row, isRate) !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return unknown(rows, label);
  const print = (row: YearSums, language: Language): string => {
    const value = valueOf(row, isRate) ?? 0;
    return isRate ? formatShare(value, language) : formatNumber(value, language);
  };
  const [from, to] = [first, last].map((row) => ({
    zh: print(row, "zh"),
    en: print(row, "en"),
  })) as [Text, Text];
  if (first === last) {
    return {
      zh: `${first.year} 年${label.zh} ${from.zh}`,
      en: `${label.en}: ${from.en} in ${first.year}`,
    };
  }
  if (!isRate && first.answered !== last.answered) {
    const [few, many] = [first, last].map(({ answered }) => ({
      zh: `${formatNumber(answered, "zh")} 份报告`,
      en: counted(answered, "report", "reports"),
    })) as [Text, Text];
    return {
      zh: `${label.zh}：${first.year} 年 ${from.zh}（${few.zh}），${last.year} 年 ${to.zh}（${many.zh}）`,
      en: `${label.en}: ${from.en} in ${first.year} (${few.en}), ${to.en} in ${last.year} (${many.en})`,
    };
  }
  const move = moveOf(first, last, isRate);
  if (move === "unclear") {
    return {
      zh: `${label.zh}：${first.year} 年 ${from.zh}，${last.year} 年 ${to.zh}，无明显变化`,
      en: `${label.en}: ${from.en} in ${first.year}, ${to.en} in ${last.year}, no clear change`,
    };
  }
  const verb = verbs[move];
  return {
    zh: `${label.zh}：${first.year} 年 ${from.zh}，${last.year} 年${verb.zh} ${to.zh}`,
    en:
      move === "same"
        ? `${label.en}: ${from.en} in ${first.year}, and again in ${last.year}`
        : `${label.en} ${verb.en} ${to.en} in ${last.year}, from ${from.en} in ${first.year}`,
  };
};
