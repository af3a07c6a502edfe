import { onScopeDispose } from "vue";
import { everywhere } from "#core/view/resolveView.ts";
import type { View } from "#core/view/view.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useViewQuestions } from "./useViewQuestions.ts";

/** So many of the views a reader may turn to are looked at ahead. */
const most = 12;

/** Of more bodies than this, what is asked of all of them takes longer than a reader takes to choose. */
const manyBodies = 20_000;

const isOfSome = ({ level, sector, region }: View): boolean =>
  level !== null || sector !== null || (region !== null && region !== everywhere);

/**
 * Asks, while a reader looks at what there is to choose, what the first of these choices would ask: one question
 * after another, until the reader looks elsewhere.
 */
export function useLookAhead(): (views: readonly View[]) => Promise<void> {
  const catalog = useCatalog();
  const questionsOf = useViewQuestions();
  let asking = new AbortController();
  onScopeDispose(() => asking.abort());

  return async (views) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    if (catalog.naming) return;
    const likely = views.slice(0, most);
    const short = catalog.bodies.length > manyBodies ? likely.filter(isOfSome) : likely;
    const questions = short.map(questionsOf);
    const inTurn = [
      ...questions.flatMap(({ first }) => first),
      ...questions.flatMap(({ next = [] }) => next),
    ];
    for (const question of inTurn) {
      if (signal.aborted) return;
      // Whoever asks for good hears of it.
      await catalog.ask(question, signal).catch(() => undefined);
    }
  };
}
