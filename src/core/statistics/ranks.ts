import { countAbove } from "./bisect.ts";

/** Place of each value, 1 being the highest; equal values share the better place, null has none. */
export const ranks = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  return values.map((value) => (value === null ? null : 1 + countAbove(sorted, value)));
};
