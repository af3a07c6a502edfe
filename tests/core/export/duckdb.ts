import { createRequire } from "node:module";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";

const { resolve } = createRequire(import.meta.url);

const bundle = (name: "eh" | "mvp") => ({
  mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
  mainWorker: resolve(`@duckdb/duckdb-wasm/dist/duckdb-node-${name}.worker.cjs`),
});

export interface PlainDuckDB {
  /** The rows of a statement that may read the named file. */
  readonly read: (sql: string, file: string, text: string) => readonly Record<string, unknown>[];
  readonly close: () => void;
}

/** A DuckDB as an analyst has it: it may read files, which here are texts. */
export const openPlainDuckDB = async (): Promise<PlainDuckDB> => {
  const db = await createDuckDB(
    { eh: bundle("eh"), mvp: bundle("mvp") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await db.instantiate(() => undefined);
  db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = db.connect();
  return {
    read: (sql, file, text) => {
      db.registerFileText(file, text);
      const rows = connection.query(sql).toArray() as { toJSON: () => Record<string, unknown> }[];
      db.dropFile(file);
      return rows.map((row) => row.toJSON());
    },
    close: () => {
      connection.close();
      db.reset();
    },
  };
};
