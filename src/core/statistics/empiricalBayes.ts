import type { Text } from "../text.ts";
import { betaBinomial, type Prior } from "./betaBinomial.ts";
import { betaQuantile } from "./betaQuantile.ts";
import type { Interval } from "./interval.ts";
import { isShare, type Share } from "./share.ts";

/** Middle 95 % of what is believed of a true rate, and its mean. */
export interface Shrunk extends Interval {
  readonly value: number;
}

export interface EmpiricalBayes {
  readonly prior: Prior;
  /** In the order given; null where a body has no usable rate. */
  readonly estimates: readonly (Shrunk | null)[];
}

export const empiricalBayesRefusals = {
  few: {
    zh: "有比率的机关不足 10 个，不做收缩估计",
    en: "Fewer than 10 bodies have a rate, so none is estimated from the others",
  },
  alike: {
    zh: "各机关之间的差异不超过随机波动，合并比率即是估计",
    en: "The bodies differ no more than by chance: the pooled rate is the estimate for each",
  },
} as const satisfies Record<string, Text>;

export type EmpiricalBayesRefusal = keyof typeof empiricalBayesRefusals;

const fewestBodies = 10;

const shrink = ({ x, n }: Share, { mean, strength }: Prior): Shrunk => {
  const a = strength * mean + x;
  const b = strength * (1 - mean) + n - x;
  return { value: a / (a + b), lower: betaQuantile(0.025, a, b), upper: betaQuantile(0.975, a, b) };
};

/**
 * Rates drawn towards the group's by a beta-binomial model, the more the fewer cases a body has (Efron &
 * Morris 1975). A model, not a measurement; nothing in it is random.
 */
export const empiricalBayes = (
  points: readonly Share[],
): EmpiricalBayes | { readonly cannot: EmpiricalBayesRefusal } => {
  const shares = points.filter(isShare);
  if (shares.length < fewestBodies) return { cannot: "few" };
  const prior = betaBinomial(shares);
  if (!prior) return { cannot: "alike" };
  return {
    prior,
    estimates: points.map((point) => (isShare(point) ? shrink(point, prior) : null)),
  };
};
