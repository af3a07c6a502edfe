import { type Questions, viewQuestions } from "#core/query/viewQuestions.ts";
import { resolveView } from "#core/view/resolveView.ts";
import type { View } from "#core/view/view.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useSuggestedView } from "./useSuggestedView.ts";

/** The questions on which what is seen first of a view stands, as the dataset in use is asked them. */
export function useFirstQuestions(): (view: View) => Questions {
  const catalog = useCatalog();
  const { suggested } = useSuggestedView();
  return (view) =>
    viewQuestions(resolveView(view, suggested.value), catalog.bodies.length, catalog.years).first;
}
