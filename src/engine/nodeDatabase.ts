import { createRequire } from "node:module";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { type Database, databaseConfig, openingStatements } from "./database.ts";
import { fromArrow, resultFromArrow } from "./fromArrow.ts";
import { statements } from "./statements.ts";

const { resolve } = createRequire(import.meta.url);

const bundle = (name: "eh" | "mvp") => ({
  mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
  mainWorker: resolve(`@duckdb/duckdb-wasm/dist/duckdb-node-${name}.worker.cjs`),
});

/** The DuckDB of the browser, run by Node in this thread. */
export const openDatabase = async (): Promise<Database> => {
  const db = await createDuckDB(
    { eh: bundle("eh"), mvp: bundle("mvp") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await db.instantiate(() => undefined);
  db.open(databaseConfig);
  const connection = db.connect();
  for (const statement of openingStatements) connection.query(statement);
  const prepared = statements(async (sql) => Promise.resolve(connection.prepare(sql)));

  const run: Database["run"] = async (sql, values = []) => {
    await Promise.resolve();
    if (values.length === 0) return fromArrow(connection.query(sql));
    return fromArrow((await prepared(sql)).query(...values));
  };

  return {
    run,
    explore: async (sql) => {
      await Promise.resolve();
      connection.prepare(sql).close();
      return resultFromArrow(connection.query(sql));
    },
    insert: async (name, stream) => {
      await Promise.resolve();
      connection.insertArrowFromIPCStream(stream, { name, create: true });
    },
    append: async (name, stream) => {
      await Promise.resolve();
      connection.insertArrowFromIPCStream(stream, { name, create: false });
    },
    close: async () => {
      await Promise.resolve();
      connection.close();
      db.reset();
    },
  };
};
