import { computed, type ComputedRef } from "vue";
import type { Option } from "#app/components/controls/option.ts";
import type { Control } from "#app/components/controls/control.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { parameters } from "#core/view/parameters.ts";
import { kindShown, type Suggested } from "#core/view/resolveView.ts";
import type { View } from "#core/view/view.ts";
import { type FilterContext, type FilterId, filters } from "./filterOptions.ts";
import { useLocale } from "#app/composables/useLocale.ts";
import { useLookAhead } from "#app/composables/useLookAhead.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useViewState } from "#app/composables/useViewState.ts";

const isShort: ReadonlySet<FilterId> = new Set(["kind"]);

/** What is shown as chosen: the latest year, said outright, is the default all the same. */
const chosenOf = (offered: readonly Option[], value: string, fallback: string): string =>
  offered.some((option) => option.value === value) ? value : fallback;

/** One control; a filter with nothing to choose between is left out. */
const controlOf = (
  id: FilterId,
  offered: readonly Option[],
  context: FilterContext,
): readonly Control[] => {
  const { fallback, format } = parameters[id] as {
    readonly fallback: View[FilterId];
    readonly format: (choice: View[FilterId]) => string;
  };
  if (offered.length < 2) return [];
  return [
    {
      id,
      label: context.t(filters[id].label),
      value: chosenOf(offered, format(context.view[id]), format(fallback)),
      fallback: format(fallback),
      options: offered,
      shape: isShort.has(id) ? "segments" : "list",
    },
  ];
};

const parsed = (choices: Readonly<Record<string, string>>): Partial<View> =>
  Object.fromEntries(
    Object.entries(choices).map(([id, text]) => {
      const { parse, fallback } = parameters[id as FilterId];
      return [id, parse(text) ?? fallback];
    }),
  );

/** Choices under which a page looks at other rows of the same columns. */
const choosesRows: ReadonlySet<string> = new Set<FilterId>([
  "year",
  "kind",
  "region",
  "level",
  "sector",
]);

/** The other options of a list from the chosen one outwards: a key takes a reader to those beside it. */
const othersOf = ({ id, options, value }: Control): readonly Partial<View>[] => {
  if (!choosesRows.has(id)) return [];
  const values = options.map((option) => option.value);
  const at = values.indexOf(value);
  const distance = (other: string) => Math.abs(values.indexOf(other) - at);
  return values
    .filter((other) => other !== value)
    .toSorted((one, other) => distance(one) - distance(other))
    .map((other) => parsed({ [id]: other }));
};

interface Filters {
  readonly controls: ComputedRef<readonly Control[]>;
  readonly chooseFilter: (choices: Readonly<Record<string, string>>) => Promise<void>;
  /** The reader reaches for a control: what it offers is asked ahead. */
  readonly reachFilter: (control: Control) => void;
}

/** For a page that shows everything until the reader narrows it. */
export const nothingSuggested: Suggested = {
  latest: { own: null, aggregate: null },
  region: null,
};

/**
 * The controls a page offers for its choices, and what to do when one is used. What is not chosen is what
 * the dataset suggests, or what the page puts in its place.
 */
export function useFilters(ids: readonly FilterId[], instead?: Suggested): Filters {
  const { view, choose } = useViewState();
  const lookAhead = useLookAhead();
  const { suggested } = useSuggestedView();
  const { t } = useLocale();
  const catalog = useCatalog();

  /** Each part is looked at when it is needed: a nation's regions are not listed anew for another level. */
  const context: FilterContext = {
    get view() {
      return { ...view.value, kind: kindShown(view.value.kind, suggested.value) };
    },
    get suggested() {
      return instead ?? suggested.value;
    },
    get regions() {
      return catalog.regions;
    },
    get sorts() {
      return catalog.sorts;
    },
    get years() {
      return catalog.years;
    },
    t,
  };
  const offers = ids.map((id) => ({
    id,
    options: computed<readonly Option[]>(() => filters[id].options(context)),
  }));

  const controls = computed(() => {
    // All come at once: one by one they would push each other about.
    if (catalog.pending && catalog.years.length === 0) return [];
    return offers.flatMap(({ id, options }) => controlOf(id, options.value, context));
  });

  return {
    controls,
    chooseFilter: (choices) => choose(parsed(choices)),
    reachFilter: (control) => {
      void lookAhead(othersOf(control).map((choice) => ({ ...view.value, ...choice })));
    },
  };
}
