import { formatPoint, formatPoints } from "../format/format.ts";
import type { Absence } from "../query/compare.ts";
import type { Change, ChangeRefusal, directionOf } from "../query/course.ts";
import { blanks } from "../report/blank.ts";
import type { Language, Text } from "../text.ts";
import { contradicting, noDenominator, noFigure } from "../format/noValue.ts";

/** Why a cell of a comparison has no value. */
export const absenceWords = {
  ...blanks,
  "no-report": { zh: "无报告", en: "no report" },
  "other-format": { zh: "该年表格无此项", en: "not on that year’s form" },
  "no-denominator": noDenominator,
  impossible: contradicting,
  "no-figure": noFigure,
} as const satisfies Record<Absence, Text>;

/** Why two cells cannot be held against each other. */
export const contrastRefusals = {
  missing: { zh: "一方没有数字", en: "one has no figure" },
  "no-denominator": { zh: "一方无分母", en: "one has no denominator" },
  impossible: { zh: "一方数字自相矛盾", en: "the figures of one contradict each other" },
  nothing: { zh: "一方为 0，没有倍数", en: "one is 0, so there is no ratio" },
  money: { zh: "金额不估计区间", en: "no interval for money" },
} as const satisfies Record<ChangeRefusal, Text>;

export const directionWords = {
  up: { zh: "明显较高", en: "clearly higher" },
  down: { zh: "明显较低", en: "clearly lower" },
  unclear: { zh: "无明显差别", en: "no clear difference" },
} as const satisfies Record<NonNullable<ReturnType<typeof directionOf>>, Text>;

const times = (value: number, language: Language): string =>
  language === "zh" ? `${value.toFixed(2)} 倍` : `×${value.toFixed(2)}`;

/** A difference as a number: percentage points for a rate, a ratio for a count. */
export const contrastNumber = (change: Change, language: Language): string => {
  switch (change.kind) {
    case "none":
      return "";
    case "rate":
      return formatPoints(change.difference, language);
    case "count":
      return times(change.ratio, language);
  }
};

/** The interval of a difference, without the unit that the number beside it has. */
export const contrastInterval = (change: Change, language: Language): string => {
  const to = language === "zh" ? " 至 " : " to ";
  switch (change.kind) {
    case "none":
      return "";
    case "rate":
      return [change.lower, change.upper].map(formatPoint).join(to);
    case "count":
      return [change.lower, change.upper].map((end) => end.toFixed(2)).join(to);
  }
};

/** What many judgements side by side are worth. */
export const manyCells: Text = {
  zh: "每格各按 95% 区间判断；格数多时，约二十格中会有一格只因偶然显得不同。",
  en: "Each cell is judged by its own 95% interval; of many cells, about one in twenty looks different by chance alone.",
};
