import type { Share } from "./share.ts";

/** A beta distribution of true rates among bodies. */
export interface Prior {
  readonly mean: number;
  /** How many cases the prior is worth. */
  readonly strength: number;
}

const rounds = 50;
const strongestLikeness = 0.99;

const momentsOf = (shares: readonly Share[], weights: readonly number[]) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = shares.map(({ x, n }, i) => ({ p: x / n, n, weight: weights[i] ?? 0 }));
  const mean = weighted.reduce((sum, { p, weight }) => sum + weight * p, 0) / total;
  let squares = 0;
  let chance = 0;
  let between = 0;
  for (const { p, n, weight } of weighted) {
    const own = weight * (1 - weight / total);
    squares += weight * (p - mean) ** 2;
    chance += own / n;
    between += own * (1 - 1 / n);
  }
  const excess = squares / (mean * (1 - mean)) - chance;
  return { mean, likeness: between > 0 ? excess / between : 0 };
};

/**
 * The spread of true rates by iterated moments (Kleinman 1973): `likeness` is the correlation between two
 * cases of one body, each body weighted by what its cases tell under it. Null where chance explains it all.
 */
export const betaBinomial = (shares: readonly Share[]): Prior | null => {
  let likeness = 0;
  let mean = 0;
  for (let round = 0; round < rounds; round++) {
    const weights = shares.map(({ n }) => n / (1 + likeness * (n - 1)));
    const moments = momentsOf(shares, weights);
    if (!(moments.likeness > 0)) return null;
    likeness = Math.min(strongestLikeness, moments.likeness);
    mean = moments.mean;
  }
  return { mean, strength: (1 - likeness) / likeness };
};
