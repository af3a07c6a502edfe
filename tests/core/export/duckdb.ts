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
  /** The rows of the last statement; all of them may read the named files. */
  readonly readAll: (
    statements: readonly string[],
    files: Readonly<Record<string, string>>,
  ) => readonly Record<string, unknown>[];
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
  const readAll: PlainDuckDB["readAll"] = (statements, files) => {
    for (const [file, text] of Object.entries(files)) db.registerFileText(file, text);
    const answers = statements.map((sql) => connection.query(sql));
    const rows = (answers.at(-1)?.toArray() ?? []) as { toJSON: () => Record<string, unknown> }[];
    for (const file of Object.keys(files)) db.dropFile(file);
    return rows.map((row) => row.toJSON());
  };
  return {
    readAll,
    read: (sql, file, text) => readAll([sql], { [file]: text }),
    close: () => {
      connection.close();
      db.reset();
    },
  };
};
