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

const weightedMean = (values: readonly number[], weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * ((weights[i] ?? 0) / total), 0);
};

/** Line by weighted least squares, weights 1 / error²; null unless it is determined (Aitken 1935). */
export const wls = (measurements: readonly Measurement[]): Line | null => {
  if (new Set(measurements.map(({ x }) => x)).size < 2) return null;
  const weights = measurements.map(({ error }) => 1 / error ** 2);
  const meanX = weightedMean(
    measurements.map(({ x }) => x),
    weights,
  );
  const meanY = weightedMean(
    measurements.map(({ y }) => y),
    weights,
  );
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y, error } of measurements) {
    const u = (x - meanX) / error;
    const v = (y - meanY) / error;
    xx += u * u;
    xy += u * v;
    yy += v * v;
  }
  const slope = xy / xx;
  const chiSquared = slope * xy;
  if (![slope, chiSquared, yy].every(Number.isFinite)) return null;
  return {
    intercept: meanY - slope * meanX,
    slope,
    slopeError: 1 / Math.sqrt(xx),
    chiSquared,
    residual: Math.max(0, yy - chiSquared),
  };
};
