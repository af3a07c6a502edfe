import { type DatasetTable, datasetTables } from "#core/dataset/schema.ts";
import type { Query, Reads } from "#core/query/query.ts";
import type { Database } from "./database.ts";
import type { Dataset } from "./dataset.ts";
import { diagnosis } from "./diagnosis.ts";
import type { Asked, Exploration } from "./exploration.ts";
import { type Excerpt, takeExcerpt } from "./excerpt.ts";
import { explorer } from "./explore.ts";
import { inTurn } from "./inTurn.ts";
import { type Expect, type Hearing, loadingOf } from "./loading.ts";
import { sharing } from "./sharing.ts";
import { type TableLoader, tableLoader } from "./tableLoader.ts";
import { withPatience } from "./withPatience.ts";

/** What pages and commands ask of a dataset. An aborted question is not run, or its answer is dropped. */
export interface Engine {
  /** An urgent question goes before all that have not begun. */
  readonly query: <Row>(
    query: Query<Row>,
    signal?: AbortSignal,
    isUrgent?: boolean,
  ) => Promise<readonly Row[]>;
  /** Runs a reader's own `select`, apart from the page's questions. */
  readonly explore: (sql: string, asked?: Asked) => Promise<Exploration>;
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  /** Tables of fewer cells come whole: one request, and no later question waits. */
  readonly wholeBelow: number;
  /** Of a table with more rows, a question that looks at few of them gets those alone. */
  readonly excerptAbove: number;
  /** Milliseconds until a question without an answer, or a sign of life, is given up. */
  readonly patience: { readonly question: number; readonly sign: number };
  /** Milliseconds until an engine that does not let go of a reader's question is given up. */
  readonly grace: number;
  /** Hears how far columns on their way have come. */
  readonly hear: Hearing;
}

const defaults: EngineOptions = {
  wholeBelow: 400_000,
  excerptAbove: 200_000,
  patience: { question: 60_000, sign: 5_000 },
  grace: 600,
  hear: () => undefined,
};

/**
 * Questions that lie with the database at once: it finds the next one there while the page, busy with an answer, could
 * not hand it over. What lies there cannot be called off, and an urgent one waits for it.
 */
const atOnce = 2;

/** Sees to it that the columns a question looks at are in the database. */
const bringing = (
  database: Database,
  dataset: Dataset,
  how: { readonly wholeBelow: number; readonly expect: Expect },
): ((reads: Reads) => Promise<void>) => {
  const loaders = Object.fromEntries(
    datasetTables.map((table) => [
      table,
      tableLoader(database, { table, open: () => dataset.table(table), ...how }),
    ]),
  ) as Readonly<Record<DatasetTable, TableLoader>>;
  return async (reads) => {
    const loads = datasetTables.flatMap((table) => {
      const names = reads[table];
      return names ? [loaders[table](names)] : [];
    });
    await Promise.all(loads);
  };
};

/** A question whose columns are in the database. */
type Brought = Omit<Query<unknown>, "reads">;

/** An engine that answers from one dataset in one open database. */
export const createEngine = (
  database: Database,
  dataset: Dataset,
  options: Partial<EngineOptions> = {},
): Engine => {
  const { wholeBelow, excerptAbove, patience, grace, hear } = { ...defaults, ...options };
  const expect = loadingOf(hear);
  const load = bringing(database, dataset, { wholeBelow, expect });
  const orFault = diagnosis(database, patience.sign);
  const next = inTurn(atOnce);
  const shorter = sharing(database);

  const excerptOf = async ({ sql, reads, few }: Query<unknown>): Promise<Excerpt | null> =>
    few && (await dataset.table(few.table)).rows > excerptAbove
      ? takeExcerpt({ database, dataset, expect, load }, { sql, reads, few })
      : null;

  const run = (question: Brought, signal?: AbortSignal, isUrgent?: boolean) =>
    next(async () => {
      signal?.throwIfAborted();
      const answer = async () => database.run(await shorter(question), question.values);
      return orFault(withPatience(patience.question, answer), question.sql);
    }, isUrgent);

  const query = async <Row>(question: Query<Row>, signal?: AbortSignal, isUrgent?: boolean) => {
    const { sql, values, reads } = question;
    signal?.throwIfAborted();
    const excerpt = await orFault(excerptOf(question), sql);
    try {
      if (!excerpt) await orFault(load(reads), sql);
      const brought = excerpt ? { sql: excerpt.sql, values } : question;
      const { rows } = await run(brought, signal, isUrgent);
      signal?.throwIfAborted();
      return rows as readonly Row[];
    } finally {
      await excerpt?.drop();
    }
  };

  const explore = explorer({ database, about: dataset.about, load, orFault, grace });

  const close = async (): Promise<void> => {
    dataset.close();
    await database.close();
  };

  return { query, explore, close };
};
