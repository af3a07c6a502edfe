import type { Value } from "#core/query/query.ts";
import { requirePeer } from "./requirePeer.ts";

interface Reader {
  readonly getRowObjectsJS: () => readonly Readonly<Record<string, unknown>>[];
  readonly getRowsJS: () => readonly (readonly unknown[])[];
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string, values?: readonly Value[]) => Promise<Reader>;
  readonly closeSync: () => void;
}

interface Instance {
  readonly connect: () => Promise<Connection>;
  readonly closeSync: () => void;
}

interface NodeApi {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance>;
  };
}

export type NativeDuckdb = Pick<Connection, "run" | "runAndReadAll"> & {
  readonly close: () => void;
};

/** DuckDB as its own program runs it, in memory. */
export const openNativeDuckdb = async (
  options: Readonly<Record<string, string>> = {},
): Promise<NativeDuckdb> => {
  const { DuckDBInstance } = requirePeer("@duckdb/node-api") as NodeApi;
  const instance = await DuckDBInstance.create(":memory:", options);
  const connection = await instance.connect();
  return {
    run: (sql) => connection.run(sql),
    runAndReadAll: (sql, values) => connection.runAndReadAll(sql, values),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
