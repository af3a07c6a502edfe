import { computed, type ComputedRef } from "vue";
import type { Provenance } from "#core/export/notes.ts";
import { permanent } from "#core/view/permanent.ts";
import { formatView, type View } from "#core/view/view.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";
import { useNames } from "./useNames.ts";
import { useSuggestedView } from "./useSuggestedView.ts";

type Words = Pick<Provenance, "title" | "subtitle" | "source" | "definitions" | "queries">;

/** The address of this page with other choices, to be followed from anywhere. */
export const addressOf = (view: View): string => {
  const [page = ""] = location.href.split("#");
  return `${page}#${formatView(view)}`;
};

/** What there is to say of something on this page that is taken away; null until a dataset is open. */
export function useProvenance(words: () => Words): ComputedRef<Provenance | null> {
  const catalog = useCatalog();
  const { language } = useLocale();
  const { nameOf } = useNames();
  const { view } = useSuggestedView();

  return computed(() => {
    const { dataset } = catalog;
    if (!dataset) return null;
    return {
      ...words(),
      view: view.value,
      dataset,
      address: addressOf(permanent(view.value, dataset.hash)),
      day: new Date().toISOString().slice(0, 10),
      language: language.value,
      nameOf,
    };
  });
}
