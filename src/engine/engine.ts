import { DatasetFault } from "#core/dataset/fault.ts";
import { type DatasetTable, datasetTables, schema } from "#core/dataset/schema.ts";
import type { Query, Reads } from "#core/query/query.ts";
import type { Answer, Database } from "./database.ts";
import type { Dataset } from "./dataset.ts";
import { EngineFault, isDeath } from "./engineFault.ts";
import { inTurn } from "./inTurn.ts";
import { type TableLoader, tableLoader } from "./tableLoader.ts";
import { withPatience } from "./withPatience.ts";

/** What pages and commands ask of a dataset. An aborted question is not run, or its answer is dropped. */
export interface Engine {
  readonly query: <Row>(query: Query<Row>, signal?: AbortSignal) => Promise<readonly Row[]>;
  /** Runs a reader's own `select`, apart from the page's questions, and answers its first rows. */
  readonly explore: (sql: string, signal?: AbortSignal) => Promise<Exploration>;
  readonly close: () => Promise<void>;
}

export interface Exploration extends Answer {
  /** Whether there were more rows than are shown. */
  readonly isCut: boolean;
}

/** As many rows as a page can show and a reader can look through. */
export const explorationLimit = 10_000;

export interface EngineOptions {
  /** Tables of fewer cells come whole: one request, and no later question waits. */
  readonly wholeBelow: number;
  /** Milliseconds until a question without an answer, or a sign of life, is given up. */
  readonly patience: { readonly question: number; readonly sign: number };
}

const defaults: EngineOptions = {
  wholeBelow: 400_000,
  patience: { question: 60_000, sign: 5_000 },
};

/** Every table and column a text names: a quoted word too many costs a column, never a wrong answer. */
const readsOf = (sql: string): Reads =>
  Object.fromEntries(
    datasetTables
      .filter((table) => sql.includes(table))
      .map((table) => [
        table,
        schema[table].map(({ name }) => name).filter((name) => sql.includes(name)),
      ]),
  );

const selectFrom = (sql: string): string =>
  `select * from (\n${sql.trim().replace(/;$/u, "")}\n) limit ${explorationLimit + 1}`;

/** An engine that answers from one dataset in one open database. */
export const createEngine = (
  database: Database,
  dataset: Dataset,
  options: Partial<EngineOptions> = {},
): Engine => {
  const { wholeBelow, patience } = { ...defaults, ...options };
  const loaders = Object.fromEntries(
    datasetTables.map((table) => [
      table,
      tableLoader(database, { table, open: () => dataset.table(table), wholeBelow }),
    ]),
  ) as Record<DatasetTable, TableLoader>;
  const next = inTurn();

  const load = async (reads: Reads): Promise<void> => {
    const named = datasetTables.filter((table) => reads[table]);
    await Promise.all(named.map((table) => loaders[table](reads[table] ?? [])));
  };

  const isAlive = (): Promise<boolean> =>
    withPatience(database.run("select 1"), patience.sign).then(
      () => true,
      () => false,
    );

  /** A failed question may be the fault of the question or the end of the engine; one sign of life tells. */
  const orFault = async <T>(work: Promise<T>, sql: string): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      if (cause instanceof DatasetFault || isDeath(cause)) throw cause;
      throw new EngineFault((await isAlive()) ? "question" : "died", { cause, sql });
    }
  };

  const query = async <Row>({ sql, values, reads }: Query<Row>, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    await orFault(load(reads), sql);
    const { rows } = await next(() => {
      signal?.throwIfAborted();
      return orFault(withPatience(database.run(sql, values), patience.question), sql);
    });
    signal?.throwIfAborted();
    return rows as readonly Row[];
  };

  const explore = async (sql: string, signal?: AbortSignal): Promise<Exploration> => {
    await orFault(load(readsOf(sql)), sql);
    const { columns, rows } = await orFault(database.explore(selectFrom(sql), signal), sql);
    signal?.throwIfAborted();
    const isCut = rows.length > explorationLimit;
    return { columns, rows: rows.slice(0, explorationLimit), isCut };
  };

  return { query, explore, close: database.close };
};
