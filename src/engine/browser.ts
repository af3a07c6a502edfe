import { type Answers, cached, type CachedEngine } from "./cached.ts";
import type { Dataset } from "./dataset.ts";
import type { Engine } from "./engine.ts";
import type { Hearing } from "./loading.ts";
import { opening } from "./opening.ts";
import { restarting } from "./restarting.ts";

/** DuckDB and Arrow come with the first question that has no known answer. */
const open = async (dataset: Dataset, hear: Hearing = () => undefined): Promise<Engine> => {
  const database = import("./browserDatabase.ts").then(({ openDatabase }) => openDatabase());
  const { createEngine } = await import("./engine.ts");
  return createEngine(opening(database), dataset, { hear });
};

/** The engine of a page: known answers at once, DuckDB when it is needed, again when it dies. */
export const openEngine = (dataset: Dataset, answers?: Answers, hear?: Hearing): CachedEngine => {
  const page = cached(
    restarting(() => open(dataset, hear)),
    answers,
  );
  // A worker does one thing at a time: a reader's long question must not keep the page waiting,
  // and the end of one engine must not take the files from the other.
  const apart = restarting(() => open({ ...dataset, close: () => undefined }));
  return {
    known: page.known,
    query: page.query,
    explore: apart.explore,
    close: async () => {
      await Promise.all([page.close(), apart.close()]);
    },
  };
};
