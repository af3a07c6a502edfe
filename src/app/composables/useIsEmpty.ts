import { computed, type ComputedRef, type Ref } from "vue";

interface Answer {
  readonly pending: Readonly<Ref<boolean>>;
  readonly error: Readonly<Ref<unknown>>;
}

/** Whether an answer came without a report; while another is on its way, the page stays as it was. */
export const useIsEmpty = (
  { pending, error }: Answer,
  isNone: () => boolean,
): ComputedRef<boolean> =>
  computed((before = false) => (pending.value ? before : !error.value && isNone()));
