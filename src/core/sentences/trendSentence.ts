import { formatNumber } from "../format/format.ts";
import type { Direction } from "../query/trendLines.ts";
import { breaksOf, type Metric } from "../metrics/metric.ts";
import type { Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";

/** A trend marker in words. */
export const trendWords = {
  rising: { zh: "上升", en: "rising" },
  falling: { zh: "下降", en: "falling" },
  none: { zh: "无明显变化", en: "no clear change" },
  unknown: { zh: "无法判断", en: "cannot be judged" },
} as const satisfies Record<Direction, Text>;

const order = ["rising", "falling", "none", "unknown"] as const;

/** What is said of so many lines of one kind. */
const ofSome = {
  rising: { zh: "上升", en: "rising" },
  falling: { zh: "下降", en: "falling" },
  none: { zh: "无明显变化", en: "without a clear change" },
  unknown: { zh: "无法判断", en: "that cannot be judged" },
} as const satisfies Record<Direction, Text>;

/** What is said where all lines are of one kind. */
const ofAll = (lines: string): Readonly<Record<Direction, Text>> => ({
  rising: { zh: "上升", en: `all ${lines} lines rising` },
  falling: { zh: "下降", en: `all ${lines} lines falling` },
  none: { zh: "无明显变化", en: `no clear change in any of ${lines} lines` },
  unknown: { zh: "无法判断", en: `none of ${lines} lines can be judged` },
});

const ofOne = {
  rising: { zh: "近五年上升", en: "rising over the last five years" },
  falling: { zh: "近五年下降", en: "falling over the last five years" },
  none: { zh: "近五年无明显变化", en: "no clear change over the last five years" },
  unknown: {
    zh: "近五年走势无法判断",
    en: "its course over the last five years cannot be judged",
  },
} as const satisfies Record<Direction, Text>;

/** How many lines of each kind clearly moved over their last five years. */
export const trendSentence = (sizes: Readonly<Record<Direction, number>>, label: Text): Text => {
  const lines = order.reduce((sum, direction) => sum + sizes[direction], 0);
  const present = order.filter((direction) => sizes[direction] > 0);
  const [first] = present;
  if (!first) return { zh: `${label.zh}：没有数字。`, en: `${label.en}: no figures.` };
  if (lines === 1) {
    const { zh, en } = ofOne[first];
    return { zh: `${label.zh}：${zh}。`, en: `${label.en}: ${en}.` };
  }
  const [all, ...others] = present;
  if (all && others.length === 0) {
    const { zh, en } = ofAll(formatNumber(lines, "en"))[all];
    return {
      zh: `${label.zh}的近五年走势：${formatNumber(lines, "zh")} 个都${zh}。`,
      en: `${label.en} over the last five years: ${en}.`,
    };
  }
  return {
    zh: `${label.zh}的近五年走势：${present
      .map((direction) => `${formatNumber(sizes[direction], "zh")} 个${ofSome[direction].zh}`)
      .join("，")}。`,
    en: `${label.en} over the last five years, ${counted(lines, "line", "lines")}: ${enumerated(
      present.map((direction) => `${formatNumber(sizes[direction], "en")} ${ofSome[direction].en}`),
    )}.`,
  };
};

/** What a break of the form means for a metric; empty for one that every form counts alike. */
export const breakNote = (metric: Pick<Metric, "formats">): Text => {
  const [year] = breaksOf(metric);
  if (year === undefined) return { zh: "", en: "" };
  const isNew = metric.formats.includes("2021");
  return {
    zh: `虚线是 ${String(year)} 年换用的新统计表：这个指标只在${isNew ? "新" : "旧"}表里有，前后不可比。`,
    en: `The dashed line is the form of ${String(year)}: only the ${isNew ? "new" : "old"} one prints this metric, so the years before and after cannot be compared.`,
  };
};

/** How small charts side by side are read; an interval is drawn around rates alone. */
export const eachNote = (isShare: boolean): Text => ({
  zh: `各小图共用一个纵轴${isShare ? "，浅色带是 95% 区间" : ""}；选中一图即突出。`,
  en: `All small charts share one axis${isShare ? ", pale bands are 95% intervals" : ""}; pick one to make it stand out.`,
});

/** What a spread of many lines leaves out. */
export const manyNote = (minimum: number): Text =>
  minimum > 0
    ? {
        zh: `粗线是中位数，深色带是居中的一半，浅色带是居中的八成。分布只计分母不少于 ${formatNumber(minimum, "zh")} 的机关和年份，更小的多半出于偶然；突出的机关照画。`,
        en: `The line is the median, the dark band the middle half, the pale band the middle four fifths. The spread counts only bodies and years resting on at least ${formatNumber(minimum, "en")}: smaller ones are mostly chance. Bodies picked out are drawn all the same.`,
      }
    : {
        zh: "粗线是中位数，深色带是居中的一半，浅色带是居中的八成；突出的机关另画成线。",
        en: "The line is the median, the dark band the middle half, the pale band the middle four fifths; bodies picked out are drawn as lines.",
      };
