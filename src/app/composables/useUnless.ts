import { computed, type ComputedRef, type MaybeRefOrGetter, type Ref, toValue } from "vue";

/** A value as it was before something came to be so: figures that are set aside are not redrawn out of sight. */
export const useUnless = <T>(
  isSo: MaybeRefOrGetter<boolean>,
  value: Readonly<Ref<T>>,
): ComputedRef<T> =>
  computed((before) => (toValue(isSo) && before !== undefined ? before : value.value));
