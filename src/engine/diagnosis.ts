import { DatasetFault } from "#core/dataset/fault.ts";
import type { Database } from "./database.ts";
import { EngineFault, isDeath } from "./engineFault.ts";
import { withPatience } from "./withPatience.ts";

const isAlive = (database: Database, patience: number): Promise<boolean> =>
  withPatience(patience, () => database.run("select 1")).then(
    () => true,
    () => false,
  );

/** A failure may lie in the question or be the end of the engine: a sign of life tells which. */
export const diagnosis =
  (database: Database, patience: number) =>
  async <T>(work: Promise<T>, sql: string): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      if (cause instanceof DatasetFault || isDeath(cause)) throw cause;
      const problem = (await isAlive(database, patience)) ? "question" : "died";
      throw new EngineFault(problem, { cause, sql });
    }
  };
