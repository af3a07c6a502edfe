import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from "vue";

/** A value as it was before something came to be so: what is shown while an answer is awaited, or out of sight. */
export const useUnless = <T>(
  isSo: MaybeRefOrGetter<boolean>,
  value: MaybeRefOrGetter<T>,
): ComputedRef<T> =>
  computed((before) => (toValue(isSo) && before !== undefined ? before : toValue(value)));
