import { computed } from "vue";
import { useAddress } from "#app/stores/useAddress.ts";
import type { Page } from "#core/view/pages.ts";
import type { ParameterId } from "#core/view/parameters.ts";
import { formatView, parseView, type View, viewOf } from "#core/view/view.ts";

/** Choices that go along when the reader turns to another page; the rest belong to their page. */
const carried = [
  "dataset",
  "year",
  "metric",
  "basis",
  "kind",
  "region",
  "level",
  "sector",
  "bodies",
  "trust",
] as const satisfies readonly ParameterId[];

const carriedFrom = (view: View): Partial<View> =>
  Object.fromEntries(carried.map((id) => [id, view[id]]));

/** What the reader is looking at, as the address says it, and the way to look at something else. */
export function useViewState() {
  const address = useAddress();
  const parsed = computed(() => parseView(address.shown));
  const view = computed(() => parsed.value.view);

  /** The link of another page; `choices` may name a body or override what goes along. */
  const link = (page: Page, choices: Partial<View> = {}): string =>
    `#${formatView(viewOf(page, { ...carriedFrom(view.value), ...choices }))}`;

  /** The link of this page with other choices. */
  const linkTo = (choices: Partial<View>): string =>
    `#${formatView({ ...view.value, ...choices })}`;

  /** Makes a choice; `replace` leaves no step behind for the back button. */
  const choose = async (
    choices: Partial<View>,
    how: { readonly replace?: boolean } = {},
  ): Promise<void> => {
    // What was chosen a moment before may not be shown yet.
    const { view: latest } = parseView(address.current);
    await address.turnTo(formatView({ ...latest, ...choices }), how);
  };

  /** Turns to another page. */
  const open = async (page: Page, choices: Partial<View> = {}): Promise<void> => {
    await address.turnTo(link(page, choices).slice(1));
  };

  return { view, notes: computed(() => parsed.value.notes), choose, open, link, linkTo };
}
