const tiny = 1e-30;
const mostTerms = 10_000;

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** The value of a(1)/(b(1) + a(2)/(b(2) + …)), by the modified Lentz method (Thompson & Barnett 1986). */
export const continuedFraction = (
  a: (term: number) => number,
  b: (term: number) => number,
): number => {
  let value = tiny;
  let c = tiny;
  let d = 0;
  for (let term = 1; term <= mostTerms; term++) {
    d = 1 / awayFromZero(b(term) + a(term) * d);
    c = awayFromZero(b(term) + a(term) / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) return value;
  }
  return value;
};
