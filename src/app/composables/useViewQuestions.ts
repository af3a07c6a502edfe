import { type ViewQuestions, viewQuestions } from "#core/query/viewQuestions.ts";
import { resolveView } from "#core/view/resolveView.ts";
import type { View } from "#core/view/view.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useSuggestedView } from "./useSuggestedView.ts";

/** What a view asks of the dataset in use, its open choices filled in as the page fills them. */
export function useViewQuestions(): (view: View) => ViewQuestions {
  const catalog = useCatalog();
  const { suggested } = useSuggestedView();
  return (view) =>
    viewQuestions(resolveView(view, suggested.value), catalog.bodies.length, catalog.years);
}
