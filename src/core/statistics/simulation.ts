import type { Text } from "../text.ts";

/** How the true rates of a simulated province are spread around 0.7; cases per body are skewed, median 40. */
export const simulatedProvinces = {
  alike: {
    label: {
      zh: "各机关真实比率几乎相同（标准差 1 个百分点）",
      en: "True rates almost alike (deviation 1 point)",
    },
    deviation: 0.01,
  },
  differing: {
    label: {
      zh: "各机关真实比率有差异（标准差 10 个百分点）",
      en: "True rates differ (deviation 10 points)",
    },
    deviation: 0.1,
  },
  distant: {
    label: {
      zh: "各机关真实比率差异很大（标准差 20 个百分点）",
      en: "True rates far apart (deviation 20 points)",
    },
    deviation: 0.2,
  },
} as const satisfies Record<string, { readonly label: Text; readonly deviation: number }>;

export type SimulatedProvince = keyof typeof simulatedProvinces;

/** How the true rate of one simulated body moves over five years, from 0.6; cases per year are even. */
export const simulatedCourses = {
  steady: {
    label: { zh: "真实比率不变", en: "True rate constant" },
    step: 0,
    deviation: 0,
  },
  restless: {
    label: {
      zh: "真实比率逐年随机波动（标准差 5 个百分点），无趋势",
      en: "True rate varies by year (deviation 5 points), no trend",
    },
    step: 0,
    deviation: 0.05,
  },
  climbing: {
    label: { zh: "真实比率每年上升 5 个百分点", en: "True rate climbs 5 points a year" },
    step: 0.05,
    deviation: 0,
  },
} as const satisfies Record<
  string,
  { readonly label: Text; readonly step: number; readonly deviation: number }
>;

export type SimulatedCourse = keyof typeof simulatedCourses;

/** Shares of bodies, 0…1. */
export interface RankCoverage {
  readonly province: SimulatedProvince;
  /** Whose rank range, by overlap of intervals, holds the true rank. */
  readonly overlap: number;
  /** The same for the middle 95 % of ranks drawn around the estimates, which the product does not use. */
  readonly drawn: number;
  /** Median number of places in a rank range. */
  readonly places: number;
}

/** Shares of bodies outside the limits, 0…1; chance alone would put 5 % and 0.2 % there. */
export interface FunnelRates {
  readonly province: SimulatedProvince;
  readonly method: "naive" | "additive" | "multiplicative" | "default";
  readonly beyond95: number;
  readonly beyond998: number;
}

/** Shares of series, 0…1. */
export interface TrendRates {
  readonly course: SimulatedCourse;
  /** Cases a year. */
  readonly cases: number;
  readonly rising: number;
  readonly falling: number;
}

export interface Simulation {
  readonly seed: number;
  /** Provinces simulated of each kind. */
  readonly provinces: number;
  /** Bodies in each. */
  readonly bodies: number;
  /** Series simulated of each kind. */
  readonly series: number;
  readonly ranks: readonly RankCoverage[];
  readonly funnel: readonly FunnelRates[];
  readonly trend: readonly TrendRates[];
}
