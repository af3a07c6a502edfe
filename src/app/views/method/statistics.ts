import { formatNumber, formatShare } from "#core/format/format.ts";
import { funnelLimits } from "#core/statistics/funnelLimits.ts";
import type { Interval } from "#core/statistics/interval.ts";
import { newcombe } from "#core/statistics/newcombe.ts";
import { poissonInterval } from "#core/statistics/poissonInterval.ts";
import { rankRanges } from "#core/statistics/rankRanges.ts";
import { wilson } from "#core/statistics/wilson.ts";
import type { Language, Text } from "#core/text.ts";

/** One statistic as the method page explains it; its example is computed by the function in use. */
export interface Statistic {
  readonly name: Text;
  readonly words: Text;
  readonly formula: string;
  readonly example: (language: Language) => string;
  readonly limits: Text;
}

const shares = (interval: Interval | null, language: Language): string =>
  interval
    ? `${formatShare(interval.lower, language)} – ${formatShare(interval.upper, language)}`
    : "—";

/** The statistics on screen, in the order a reader meets them. */
export const statistics = {
  wilson: {
    name: { zh: "比率的区间（威尔逊）", en: "Interval of a rate (Wilson 1927)" },
    words: {
      zh: "办结的申请少，比率就不稳。区间是与数据相容的真实比率的范围，信度 95%。",
      en: "A rate of few requests is unsteady. The interval holds the true rates the numbers are compatible with, at 95 %.",
    },
    formula: "(2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)), z = 1.96",
    example: (language) => `8 / 10 → ${shares(wilson(8, 10), language)}`,
    limits: {
      zh: "分子大于分母时没有区间：公布的数字自相矛盾。",
      en: "There is none where the count exceeds its denominator: the published figures contradict each other.",
    },
  },
  tier: {
    name: { zh: "高于、低于、无法区分", en: "Above, below, not distinguishable" },
    words: {
      zh: "区间全在参照值之上为明显高于，全在其下为明显低于，否则无法区分。参照值默认是同组的合并比率，即合计之比，不是比率的平均。",
      en: "Clearly above where the whole interval lies above the reference, clearly below where it lies below, else not distinguishable. The reference is the peers' pooled rate, a ratio of sums, never a mean of rates.",
    },
    formula: "lower > p₀ → ▲ ; upper < p₀ → ▼",
    example: (language) => `8 / 10, p₀ = 48% → ${shares(wilson(8, 10), language)} ▲`,
    limits: {
      zh: "比较的机关多，总有少数因偶然落在外面。",
      en: "Among many bodies a few fall outside by chance alone.",
    },
  },
  ranks: {
    name: { zh: "名次范围", en: "Rank range" },
    words: {
      zh: "名次只给范围：区间与它不相交的机关才算一定在前或在后。分母不足的不排名。",
      en: "A rank is given as a range: only bodies whose interval does not overlap are surely before or after. Bodies with too small a denominator are not ranked.",
    },
    formula: "from = 1 + #{j: lowerⱼ > upperᵢ}, to = N − #{j: upperⱼ < lowerᵢ}",
    example: (language) => {
      const intervals = [wilson(95, 100), wilson(50, 100), wilson(8, 10)];
      const ranges = rankRanges(intervals);
      return ranges
        .map((range) => (range ? `${formatNumber(range.from, language)}–${range.to}` : "—"))
        .join(", ")
        .replace(/^/u, "95/100, 50/100, 8/10 → ");
    },
    limits: {
      zh: "范围偏宽：模拟中至少 99% 的真实名次落在其内。",
      en: "The ranges are wide: in simulation at least 99 % of true ranks lie within them.",
    },
  },
  newcombe: {
    name: { zh: "两个比率之差", en: "Difference of two rates (Newcombe 1998)" },
    words: {
      zh: "差的区间含零，就说“无明显差别”。",
      en: "Where the interval of the difference spans zero, there is no clear difference.",
    },
    formula: "p₁ − p₂ ∓ √((p − l)² + (u − p)²)",
    example: (language) =>
      `99 / 206 − 38 / 73 → ${shares(newcombe({ x: 99, n: 206 }, { x: 38, n: 73 }), language)}`,
    limits: {
      zh: "年年比较同一机关时，两年视为独立。",
      en: "Two years of one body are taken as independent.",
    },
  },
  counts: {
    name: { zh: "件数的区间", en: "Interval of a count (Byar; exact below 10)" },
    words: {
      zh: "件数也有偶然的起落；趋势判断用它衡量件数的误差。",
      en: "Counts rise and fall by chance too; the trend marker takes their error from it.",
    },
    formula: "x(1 − 1/(9x) − z/(3√x))³ … (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³",
    example: (language) => {
      const interval = poissonInterval(10);
      return interval
        ? `10 → ${formatNumber(interval.lower, language)} – ${formatNumber(interval.upper, language)}`
        : "—";
    },
    limits: { zh: "金额没有区间。", en: "Amounts of money have none." },
  },
  funnel: {
    name: { zh: "漏斗图界限", en: "Funnel limits (Spiegelhalter 2005)" },
    words: {
      zh: "分母越小，偶然的摆幅越大。机关之间本来就有差异时，界限按差异放宽；只有自己的区间也不含基线的才标出。",
      en: "The smaller the denominator, the wider the swing of chance. Where bodies differ beyond chance the limits widen; a body is flagged only if its own interval leaves out the baseline too.",
    },
    formula: "p₀ ± z√(p₀(1 − p₀)/n + τ²)",
    example: (language) => `n = 30, p₀ = 70% → ${shares(funnelLimits(30, 0.7), language)}`,
    limits: {
      zh: "有比率的机关不足 10 个时不画界限。",
      en: "No limits are drawn below ten bodies with a rate.",
    },
  },
  trend: {
    name: { zh: "五年走势", en: "Five-year trend" },
    words: {
      zh: "只看连续五年，按各年误差加权回归；逐年剔除后方向不变、且足够显著，才标升降。",
      en: "Exactly five consecutive years, by regression weighted with each year's error; marked only if strong enough and unchanged when any year is left out.",
    },
    formula: "χ² = (slope / se)² / max(1, χ²ᵣ / 3) > 9.55",
    example: () => "60, 62, 65, 67, 71 ↗",
    limits: {
      zh: "格式变化前后不连成一条；不足五年不判断。",
      en: "Never across a change of form; not from fewer than five years.",
    },
  },
} as const satisfies Record<string, Statistic>;

export type StatisticId = keyof typeof statistics;
