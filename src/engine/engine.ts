import { type DatasetTable, datasetTables } from "#core/dataset/schema.ts";
import type { Query, Reads } from "#core/query/query.ts";
import type { Database } from "./database.ts";
import type { Dataset } from "./dataset.ts";
import { diagnosis } from "./diagnosis.ts";
import type { Asked, Exploration } from "./exploration.ts";
import { explorer } from "./explore.ts";
import { inTurn } from "./inTurn.ts";
import { type Expect, type Hearing, loadingOf } from "./loading.ts";
import { type TableLoader, tableLoader } from "./tableLoader.ts";
import { withPatience } from "./withPatience.ts";

/** What pages and commands ask of a dataset. An aborted question is not run, or its answer is dropped. */
export interface Engine {
  readonly query: <Row>(query: Query<Row>, signal?: AbortSignal) => Promise<readonly Row[]>;
  /** Runs a reader's own `select`, apart from the page's questions. */
  readonly explore: (sql: string, asked?: Asked) => Promise<Exploration>;
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  /** Tables of fewer cells come whole: one request, and no later question waits. */
  readonly wholeBelow: number;
  /** Milliseconds until a question without an answer, or a sign of life, is given up. */
  readonly patience: { readonly question: number; readonly sign: number };
  /** Milliseconds until an engine that does not let go of a reader's question is given up. */
  readonly grace: number;
  /** Hears how far columns on their way have come. */
  readonly hear: Hearing;
}

const defaults: EngineOptions = {
  wholeBelow: 400_000,
  patience: { question: 60_000, sign: 5_000 },
  grace: 600,
  hear: () => undefined,
};

type Loaders = Readonly<Record<DatasetTable, TableLoader>>;

const loadersFor = (
  database: Database,
  dataset: Dataset,
  how: { readonly wholeBelow: number; readonly expect: Expect },
): Loaders =>
  Object.fromEntries(
    datasetTables.map((table) => [
      table,
      tableLoader(database, { table, open: () => dataset.table(table), ...how }),
    ]),
  ) as Loaders;

/** An engine that answers from one dataset in one open database. */
export const createEngine = (
  database: Database,
  dataset: Dataset,
  options: Partial<EngineOptions> = {},
): Engine => {
  const { wholeBelow, patience, grace, hear } = { ...defaults, ...options };
  const loaders = loadersFor(database, dataset, { wholeBelow, expect: loadingOf(hear) });
  const orFault = diagnosis(database, patience.sign);
  const next = inTurn();

  const load = async (reads: Reads): Promise<void> => {
    const loads = datasetTables.flatMap((table) => {
      const names = reads[table];
      return names ? [loaders[table](names)] : [];
    });
    await Promise.all(loads);
  };

  const query = async <Row>({ sql, values, reads }: Query<Row>, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    await orFault(load(reads), sql);
    signal?.throwIfAborted();
    const { rows } = await next(() => {
      signal?.throwIfAborted();
      return orFault(
        withPatience(patience.question, () => database.run(sql, values)),
        sql,
      );
    });
    signal?.throwIfAborted();
    return rows as readonly Row[];
  };

  const { about } = dataset;
  const explore = explorer({ database, about, load, orFault, grace });

  const close = async (): Promise<void> => {
    dataset.close();
    await database.close();
  };

  return { query, explore, close };
};
