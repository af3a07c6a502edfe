/** A series in percent of its value at position `base`; null throughout when that value is missing or 0. */
export const indexed = (
  values: readonly (number | null)[],
  base = 0,
): readonly (number | null)[] => {
  const reference = values[base];
  return values.map((value) => (value === null || !reference ? null : (100 * value) / reference));
};
