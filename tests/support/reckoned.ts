/** What the method page works out, worked out again by other ways than the product's. */

interface Rate {
  readonly x: number;
  readonly n: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What is left of the spread of rates once chance and a correlation within bodies are taken out, and their mean. */
const unexplained = (rates: readonly Rate[], correlation: number) => {
  const weights = rates.map(({ n }) => n / (1 + correlation * (n - 1)));
  const total = sum(weights);
  const mean = sum(rates.map(({ x, n }, i) => (weights[i]! * x) / n)) / total;
  const spread = sum(rates.map(({ x, n }, i) => weights[i]! * (x / n - mean) ** 2));
  const expected = sum(
    rates.map(
      ({ n }, i) => weights[i]! * (1 - weights[i]! / total) * (1 / n + correlation * (1 - 1 / n)),
    ),
  );
  return { rest: spread - mean * (1 - mean) * expected, mean };
};

/** The prior of Kleinman's moments, by halving where the product iterates. */
const priorOf = (rates: readonly Rate[]) => {
  let [low, high] = [1e-9, 0.99];
  for (let halved = 0; halved < 100; halved++) {
    const middle = (low + high) / 2;
    if (unexplained(rates, middle).rest > 0) low = middle;
    else high = middle;
  }
  return { mean: unexplained(rates, low).mean, strength: (1 - low) / low };
};

/** Where a beta distribution has a part of itself below, by adding up thin strips. */
const quantileByStrips = (part: number, a: number, b: number): number => {
  const strips = 200_000;
  const heights = Array.from({ length: strips }, (_, at) => {
    const t = (at + 0.5) / strips;
    return t ** (a - 1) * (1 - t) ** (b - 1);
  });
  const wanted = part * sum(heights);
  let below = 0;
  const at = heights.findIndex((height) => (below += height) >= wanted);
  return (at + 0.5) / strips;
};

/** The rate of the first of them drawn towards all, (sμ + x) / (s + n), with the middle 95 % of its posterior. */
export const shrunkByHand = (rates: readonly Rate[]): readonly [number, number, number] => {
  const { mean, strength } = priorOf(rates);
  const { x, n } = rates[0]!;
  const [a, b] = [strength * mean + x, strength * (1 - mean) + n - x];
  return [
    (strength * mean + x) / (strength + n),
    quantileByStrips(0.025, a, b),
    quantileByStrips(0.975, a, b),
  ];
};

const squaresWithin = (values: readonly number[]): number => {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2));
};

/** Ward's order of single values: of all pairs the one that adds least is joined, the larger mean first. */
export const wardByHand = (values: readonly number[]): readonly number[] => {
  let groups = values.map((_, at) => [at]);
  const of = (group: readonly number[]) => group.map((at) => values[at]!);
  const added = (a: readonly number[], b: readonly number[]) =>
    squaresWithin(of([...a, ...b])) - squaresWithin(of(a)) - squaresWithin(of(b));
  while (groups.length > 1) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
    const [a, b] = pairs.reduce((best, pair) => (added(...pair) < added(...best) ? pair : best));
    const mean = (group: readonly number[]) => sum(of(group)) / group.length;
    const joined = mean(a) >= mean(b) ? [...a, ...b] : [...b, ...a];
    groups = [...groups.filter((group) => group !== a && group !== b), joined];
  }
  return groups.flat();
};
