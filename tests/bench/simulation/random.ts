/** Draws from the distributions of a simulation, the same for the same seed. */
export interface Random {
  readonly normal: () => number;
  readonly beta: (a: number, b: number) => number;
  readonly binomial: (n: number, p: number) => number;
}

/** Even draws in [0, 1), by Mulberry32. */
export const evenFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export const randomFrom = (seed: number): Random => {
  const even = evenFrom(seed);

  const normal = () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());

  /** Marsaglia & Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - even()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - even()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };

  const beta = (a: number, b: number) => {
    const first = gamma(a);
    return first / (first + gamma(b));
  };

  const binomial = (n: number, p: number) => {
    let x = 0;
    for (let i = 0; i < n; i++) if (even() < p) x++;
    return x;
  };

  return { normal, beta, binomial };
};
