const firstIndex = (sorted: Float64Array, isBeyond: (value: number) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** How many of the ascending values are below `value`. */
export const countBelow = (sorted: Float64Array, value: number): number =>
  firstIndex(sorted, (candidate) => candidate >= value);

/** How many of the ascending values are above `value`. */
export const countAbove = (sorted: Float64Array, value: number): number =>
  sorted.length - firstIndex(sorted, (candidate) => candidate > value);
