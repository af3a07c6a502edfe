/** `x` cases out of `n`. */
export interface Share {
  readonly x: number;
  readonly n: number;
}

/** Published figures may not add up (`x > n`) and `n` may be zero: such a pair has no rate to judge. */
export const isShare = ({ x, n }: Share): boolean =>
  Number.isFinite(n) && n > 0 && x >= 0 && x <= n;
