import {
  AsyncDuckDB,
  type AsyncDuckDBConnection,
  selectBundle,
  VoidLogger,
} from "@duckdb/duckdb-wasm";
import { type RecordBatch, Table } from "apache-arrow";
import { type Database, databaseConfig, openingStatements, tablesIn } from "./database.ts";
import { bundles } from "./engineFiles.ts";
import { EngineFault } from "./engineFault.ts";
import { fromArrow, resultFromArrow } from "./fromArrow.ts";
import { statements } from "./statements.ts";
import { withPatience } from "./withPatience.ts";

/** DuckDB forgets what it was asked when its worker fails; this never does. */
const deathOf = (worker: Worker): Promise<never> => {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new EngineFault("died", { cause: new Error(event.message) }));
    });
  });
  death.catch(() => undefined);
  return death;
};

const running = (connection: AsyncDuckDBConnection): Database["run"] => {
  const prepared = statements((sql) => connection.prepare(sql));
  return async (sql, values = []) =>
    fromArrow(
      await (values.length === 0 ? connection.query(sql) : (await prepared(sql)).query(...values)),
    );
};

const explore =
  (db: AsyncDuckDB): Database["explore"] =>
  async (sql, signal) => {
    const connection = await db.connect();
    const cancel = (): void => void connection.cancelSent();
    signal?.addEventListener("abort", cancel);
    try {
      await connection.query(tablesIn);
      await (await connection.prepare(sql)).close();
      const reader = await connection.send(sql);
      const batches: RecordBatch[] = [];
      for await (const batch of reader) batches.push(batch);
      return resultFromArrow(new Table(reader.schema, batches));
    } finally {
      signal?.removeEventListener("abort", cancel);
      await connection.close();
    }
  };

/** Milliseconds that a download may stand still. */
const patience = 30_000;

/** A worker whose module does not arrive says nothing: so its address is tried, and its progress watched. */
const connect = async (db: AsyncDuckDB, mainModule: string): Promise<AsyncDuckDBConnection> => {
  const { ok, status } = await fetch(mainModule, { method: "HEAD" });
  if (!ok) throw new Error(`HTTP ${status}: ${mainModule}`);
  await withPatience(patience, (sign) => db.instantiate(mainModule, null, sign));
  await db.open(databaseConfig);
  const connection = await db.connect();
  for (const statement of openingStatements) await connection.query(statement);
  return connection;
};

/** DuckDB in a worker of its own, from files of this origin. */
export const openDatabase = async (): Promise<Database> => {
  const { mainModule, mainWorker } = await selectBundle(bundles);
  const worker = new Worker(mainWorker ?? bundles.eh.mainWorker);
  const death = deathOf(worker);
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, death]);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const connection = await alive(connect(db, mainModule)).catch((cause: unknown): never => {
    worker.terminate();
    throw cause;
  });
  const run = running(connection);
  return {
    run: (sql, values) => alive(run(sql, values)),
    explore: (sql, signal) => alive(explore(db)(sql, signal)),
    insert: (name, stream) =>
      alive(connection.insertArrowFromIPCStream(stream, { name, create: true })),
    append: (name, stream) =>
      alive(connection.insertArrowFromIPCStream(stream, { name, create: false })),
    close: () => db.terminate(),
  };
};
