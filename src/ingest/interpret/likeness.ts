/** Length of the longest common subsequence. */
const commonLength = (one: string, other: string): number => {
  const row = new Uint8Array(other.length + 1);
  for (const character of one) {
    let diagonal = 0;
    for (let i = 1; i <= other.length; i += 1) {
      const above = row[i] ?? 0;
      row[i] = character === other[i - 1] ? diagonal + 1 : Math.max(above, row[i - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
};

const longest = 200;

/** An abbreviation must keep this much to be told from a coincidence. */
const shortestAbbreviation = 4;

/**
 * How much a printed label resembles a label of the form, from 0 to 1: characters they share in the
 * same order. A label that only abbreviates the form's, or carries its group before it, is like it.
 */
export const likeness = (printed: string, label: string): number => {
  if (printed === label) return 1;
  if (printed.length > longest || printed === "") return 0;
  const common = commonLength(printed, label);
  const shared = (2 * common) / (printed.length + label.length);
  const abbreviates = printed.length >= shortestAbbreviation && common === printed.length;
  const continues = label.length >= shortestAbbreviation && printed.endsWith(label);
  return Math.min(0.99, abbreviates || continues ? Math.max(0.85, shared) : shared);
};
