import { likeness } from "./likeness.ts";
import { remember } from "./remember.ts";

/** Keys with how well a label fits each, best possible 1. */
export type Fit<K> = ReadonlyMap<K, number>;

/** The labels of the rows or columns of a table, in the order of the form. */
export interface LabelIndex<K> {
  readonly keys: readonly K[];
  readonly fit: (label: string) => Fit<K>;
  /** Whether the form prints exactly this label. */
  readonly has: (label: string) => boolean;
}

/** Below this a likeness is a coincidence: labels of the form share up to half of their characters. */
const leastLikeness = 0.6;

/** Two characters cannot tell a slip from another label. */
const shortestFuzzy = 3;

/** Finds rows and columns by label: the very label first, and only without it what is like it. */
export const labelIndex = <K>(entries: readonly (readonly [K, string])[]): LabelIndex<K> => {
  const keys = [...new Set(entries.map(([key]) => key))];
  const exact = new Map<string, Map<K, number>>();
  for (const [key, label] of entries) {
    exact.set(label, (exact.get(label) ?? new Map<K, number>()).set(key, 1));
  }
  const resemble = remember((label: string): Fit<K> => {
    const fits = new Map<K, number>();
    for (const [key, printed] of entries) {
      const score = printed.length < shortestFuzzy ? 0 : likeness(label, printed);
      if (score >= leastLikeness && score > (fits.get(key) ?? 0)) fits.set(key, score);
    }
    return fits;
  });
  return {
    keys,
    has: (label) => exact.has(label),
    fit: (label) => exact.get(label) ?? resemble(label),
  };
};
