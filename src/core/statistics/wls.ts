/** A measurement `y` at `x` with its standard error, above 0. */
export interface Measurement {
  readonly x: number;
  readonly y: number;
  readonly error: number;
}

export interface Line {
  readonly intercept: number;
  /** In units of `y` per unit of `x`. */
  readonly slope: number;
  readonly slopeError: number;
  /** Chi-square of the slope against 0, one degree of freedom. */
  readonly chiSquared: number;
  /** Chi-square of what the line leaves, two degrees of freedom fewer than measurements. */
  readonly residual: number;
}

/** Line by weighted least squares, weights 1 / error²; null unless it is determined (Aitken 1935). */
export const wls = (measurements: readonly Measurement[]): Line | null => {
  if (new Set(measurements.map(({ x }) => x)).size < 2) return null;
  const weigh = (term: (measurement: Measurement) => number): number =>
    measurements.reduce((sum, one) => sum + term(one) / one.error ** 2, 0);
  const weight = weigh(() => 1);
  const meanX = weigh(({ x }) => x) / weight;
  const meanY = weigh(({ y }) => y) / weight;
  const xx = weigh(({ x }) => (x - meanX) ** 2);
  const slope = weigh(({ x, y }) => (x - meanX) * (y - meanY)) / xx;
  const line = {
    intercept: meanY - slope * meanX,
    slope,
    slopeError: 1 / Math.sqrt(xx),
    chiSquared: slope ** 2 * xx,
    residual: weigh(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2),
  };
  return Object.values(line).every(Number.isFinite) ? line : null;
};
