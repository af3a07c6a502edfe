import {
  computed,
  type ComputedRef,
  inject,
  type InjectionKey,
  onScopeDispose,
  provide,
  type Ref,
  shallowReactive,
  toValue,
} from "vue";

type Pending = Readonly<Ref<boolean>>;

const key: InjectionKey<Set<Pending>> = Symbol("pending");

/** Whether everything on the page that said it is pending has come to its end. */
export function provideReady(): ComputedRef<boolean> {
  const all = shallowReactive(new Set<Pending>());
  provide(key, all);
  return computed(() => [...all].every((pending) => !toValue(pending)));
}

/** Holds the page's readiness back while `pending` is true; outside of a page it does nothing. */
export function useReady(pending: Pending): void {
  const all = inject(key, null);
  if (!all) return;
  all.add(pending);
  onScopeDispose(() => all.delete(pending));
}
