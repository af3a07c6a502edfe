import { computed, onScopeDispose, shallowRef, watch } from "vue";
import type { League } from "#core/query/league.ts";
import { empiricalBayesRefusals, type Shrunk } from "#core/statistics/empiricalBayes.ts";
import type { Text } from "#core/text.ts";
import type { ShrinkAnswer, ShrinkRequest } from "./shrinkWorker.ts";

type ModelWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

const openWorker = (): ModelWorker =>
  new Worker(new URL("./shrinkWorker.ts", import.meta.url), { type: "module" });

const stopped: Text = {
  zh: "模型估计没有算出来；其余数字不受影响",
  en: "The model’s estimates could not be worked out; all other figures stand",
};

/** What the model says of each body of a league, or why it says nothing. */
interface Estimates {
  readonly of: ReadonlyMap<string, Shrunk>;
  readonly cannot: Text | null;
}

const estimatesOf = ({ entries }: League, { found }: ShrinkAnswer): Estimates => {
  if ("cannot" in found) return { of: new Map(), cannot: empiricalBayesRefusals[found.cannot] };
  const pairs = entries.flatMap(({ body }, at): readonly [string, Shrunk][] => {
    const estimate = found.estimates[at];
    return estimate ? [[body, estimate]] : [];
  });
  return { of: new Map(pairs), cannot: null };
};

/**
 * Rates drawn towards the group's, worked out beside the page when a reader asks for them; `league` is null
 * until then. The answer to a league that is gone is dropped.
 */
export function useShrunk(league: () => League | null, open = openWorker) {
  const estimates = shallowRef<Estimates | null>(null);
  let worker: ModelWorker | null = null;
  let asked = 0;
  let shown: League | null = null;

  const start = (): ModelWorker => {
    const opened = open();
    opened.addEventListener("message", (event) => {
      const { data } = event as MessageEvent<ShrinkAnswer>;
      if (shown && data.id === asked) estimates.value = estimatesOf(shown, data);
    });
    opened.addEventListener("error", () => {
      estimates.value = { of: new Map(), cannot: stopped };
    });
    return opened;
  };

  watch(
    league,
    (of) => {
      estimates.value = null;
      shown = of;
      asked += 1;
      if (!of) return;
      worker ??= start();
      const shares = of.entries.map(({ numerator, denominator }) => ({
        x: numerator ?? 0,
        n: denominator ?? 0,
      }));
      worker.postMessage({ id: asked, shares } satisfies ShrinkRequest);
    },
    { immediate: true },
  );
  onScopeDispose(() => worker?.terminate());

  return {
    /** Null where no model is asked for. */
    estimateOf: computed(() => {
      const { of } = estimates.value ?? { of: new Map<string, Shrunk>() };
      return league() ? (body: string): Shrunk | null => of.get(body) ?? null : null;
    }),
    cannot: computed(() => estimates.value?.cannot ?? null),
    isPending: computed(() => league() !== null && estimates.value === null),
  };
}
