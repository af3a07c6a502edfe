import type { Share } from "./share.ts";
import { winsorise } from "./winsorise.ts";

export interface Overdispersion {
  /** Mean squared z-score after winsorising: 1 or less where chance alone is at work. */
  readonly phi: number;
  /** What `phi` must exceed before it counts. */
  readonly threshold: number;
  readonly overdispersed: boolean;
  /** Standard deviation between bodies, in the unit of the rate. */
  readonly tau: number;
}

/**
 * Σw − Σw²/Σw, by the products of two weights each: where one body outweighs all others, the
 * difference itself would be lost in rounding.
 */
const sharedWeight = (weights: readonly number[]): number => {
  let sum = 0;
  let products = 0;
  for (const weight of weights) {
    products += weight * sum;
    sum += weight;
  }
  return (2 * products) / sum;
};

/** How much rates differ beyond chance around a baseline in (0, 1) (Spiegelhalter 2005). */
export const overdispersion = (shares: readonly Share[], baseline: number): Overdispersion => {
  const bodies = shares.length;
  const spread = baseline * (1 - baseline);
  const scores = shares.map(({ x, n }) => (x / n - baseline) / Math.sqrt(spread / n));
  const squares = winsorise(scores, 0.1).reduce((sum, score) => sum + score * score, 0);
  const weight = sharedWeight(shares.map(({ n }) => n / spread));
  const phi = squares / bodies;
  const threshold = 1 + 2 * Math.sqrt(2 / bodies);
  const excess = (squares - (bodies - 1)) / weight;
  return {
    phi,
    threshold,
    overdispersed: phi > threshold,
    tau: Math.sqrt(Math.max(0, excess)),
  };
};
