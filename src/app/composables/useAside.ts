import { inject, type InjectionKey, provide, type Ref, ref } from "vue";

type Aside = Readonly<Ref<boolean>>;

const key: InjectionKey<Aside> = Symbol("aside");

/** Tells what is in it whether it is set aside for now. */
export const provideAside = (isAside: Aside): void => provide(key, isAside);

/** Whether what asks is out of sight until something fits again: what it showed last may stay as it is. */
export const useAside = (): Aside => inject(key, ref(false));
