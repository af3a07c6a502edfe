import { onScopeDispose } from "vue";
import type { Query } from "#core/query/query.ts";
import { parseView } from "#core/view/view.ts";
import { questionKey } from "#engine/cached.ts";
import { useAddress } from "#app/stores/useAddress.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useViewQuestions } from "./useViewQuestions.ts";
import { useViewState } from "./useViewState.ts";

/** Milliseconds after which a page rather shows that it waits than what it showed before. */
const longest = 100;

const withinReason = (answers: readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.race([
    Promise.allSettled(answers),
    new Promise((over) => {
      setTimeout(over, longest);
    }),
  ]);

/**
 * Asks what a choice will ask before the page takes note of it, and shows the choice when what is seen first of it
 * is known: the page is made anew once, with the answers, and the engine finds them meanwhile.
 */
export function useForesight(): void {
  const catalog = useCatalog();
  const address = useAddress();
  const { view: current } = useViewState();
  const questionsOf = useViewQuestions();
  let asking = new AbortController();

  const ask = (question: Query<unknown>): Promise<unknown> => {
    const answer = catalog.ask(question, asking.signal, true);
    // Whoever asks for good hears of it.
    answer.catch(() => undefined);
    return answer;
  };

  const foresee = (to: string): void => {
    asking.abort();
    asking = new AbortController();
    const { view } = parseView(to);
    if (catalog.naming || view.dataset !== current.value.dataset) return;
    const asked = new Set(questionsOf(current.value).first.map(questionKey));
    const answers = questionsOf(view)
      .first.filter((question) => !asked.has(questionKey(question)) && !catalog.known(question))
      .map(ask);
    if (answers.length > 0 && view.page === current.value.page)
      void address.holdUntil(withinReason(answers));
  };

  onScopeDispose(address.hear(foresee));
}
