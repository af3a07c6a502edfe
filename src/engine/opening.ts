import type { Database } from "./database.ts";
import { EngineFault } from "./engineFault.ts";

/** A database that is still opening, so that files are fetched and read meanwhile. */
export const opening = (database: Promise<Database>): Database => {
  const opened = database.catch((cause: unknown): never => {
    throw new EngineFault("open", { cause });
  });
  opened.catch(() => undefined);
  return {
    run: async (sql, values) => (await opened).run(sql, values),
    explore: async (sql, signal) => (await opened).explore(sql, signal),
    insert: async (table, stream) => (await opened).insert(table, stream),
    append: async (table, stream) => (await opened).append(table, stream),
    close: async () => (await opened).close(),
  };
};
