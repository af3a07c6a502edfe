import { type Component, inject, type InjectionKey, provide } from "vue";

const key: InjectionKey<Component> = Symbol("head action");

/** Puts a part beside the heading of every view. */
export function provideHeadAction(part: Component): void {
  provide(key, part);
}

export function useHeadAction(): Component | null {
  return inject(key, null);
}
