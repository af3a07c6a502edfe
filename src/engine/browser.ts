import { type Answers, cached } from "./cached.ts";
import type { Dataset } from "./dataset.ts";
import type { Engine } from "./engine.ts";
import { restarting } from "./restarting.ts";

/** DuckDB and Arrow come with the first question that has no known answer. */
const open = async (dataset: Dataset): Promise<Engine> => {
  const [{ openDatabase }, { createEngine }] = await Promise.all([
    import("./browserDatabase.ts"),
    import("./engine.ts"),
  ]);
  return createEngine(await openDatabase(), dataset);
};

/** The engine of a page: known answers at once, DuckDB when it is needed, again when it dies. */
export const openEngine = (dataset: Dataset, answers?: Answers): Engine =>
  cached(
    restarting(() => open(dataset)),
    answers,
  );
