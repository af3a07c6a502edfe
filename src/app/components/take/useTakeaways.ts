import {
  computed,
  type ComputedRef,
  inject,
  type InjectionKey,
  onScopeDispose,
  provide,
  shallowReactive,
} from "vue";
import type { Takeaway } from "./takeaway.ts";

type Offer = () => Takeaway | null | Promise<Takeaway | null>;

const key: InjectionKey<Set<Offer>> = Symbol("takeaways");

/** Collects what the figures and tables of the page offer, in the order they were set up. */
export function provideTakeaways(): void {
  provide(key, shallowReactive(new Set<Offer>()));
}

/** Offers a figure or table to whoever takes all of a view away; outside of a page it does nothing. */
export function offerTakeaway(offer: Offer): void {
  const offers = inject(key, null);
  if (!offers) return;
  offers.add(offer);
  onScopeDispose(() => offers.delete(offer));
}

/** Whether the page offers anything, and everything it offers at the moment. */
export function useTakeaways(): {
  readonly isOffered: ComputedRef<boolean>;
  readonly all: () => Promise<readonly Takeaway[]>;
} {
  const offers = inject(key, null);
  const all = async (): Promise<readonly Takeaway[]> => {
    const offered = await Promise.all([...(offers ?? [])].map((offer) => Promise.resolve(offer())));
    return offered.filter((takeaway) => takeaway !== null);
  };
  return { isOffered: computed(() => (offers?.size ?? 0) > 0), all };
}
