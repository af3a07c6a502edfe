const g = 7;
const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of Γ(x) for x > 0 (Lanczos 1964). */
export const logGamma = (x: number): number => {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const series = coefficients.reduce((sum, c, i) => sum + c / (x + i), 0.9999999999998099);
  const t = x + g - 0.5;
  return Math.log(Math.sqrt(2 * Math.PI) * series) + (x - 0.5) * Math.log(t) - t;
};
