/**
 * Pairs the rows of a file with the rows of the form so that both keep their order and the labels
 * fit best in sum. For each of `count` printed rows the index of its target, or undefined.
 */
export const align = (
  count: number,
  targets: number,
  fit: (row: number, target: number) => number,
): readonly (number | undefined)[] => {
  const width = targets + 1;
  const best = new Float64Array((count + 1) * width);
  for (let row = count - 1; row >= 0; row -= 1) {
    for (let target = targets - 1; target >= 0; target -= 1) {
      const skip = Math.max(
        at(best, (row + 1) * width + target),
        at(best, row * width + target + 1),
      );
      const score = fit(row, target);
      const pair = score > 0 ? score + at(best, (row + 1) * width + target + 1) : 0;
      best[row * width + target] = Math.max(skip, pair);
    }
  }
  return trace(best, { count, targets, fit });
};

const at = (values: Float64Array, index: number): number => values[index] ?? 0;

interface Sides {
  readonly count: number;
  readonly targets: number;
  readonly fit: (row: number, target: number) => number;
}

const trace = (
  best: Float64Array,
  { count, targets, fit }: Sides,
): readonly (number | undefined)[] => {
  const width = targets + 1;
  const pairs = new Array<number | undefined>(count).fill(undefined);
  let row = 0;
  let target = 0;
  while (row < count && target < targets) {
    const here = at(best, row * width + target);
    const score = fit(row, target);
    if (score > 0 && here === score + at(best, (row + 1) * width + target + 1)) {
      pairs[row] = target;
      row += 1;
      target += 1;
    } else if (here === at(best, row * width + target + 1)) {
      target += 1;
    } else {
      row += 1;
    }
  }
  return pairs;
};
