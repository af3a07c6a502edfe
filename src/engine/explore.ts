import type { DataPackage } from "#core/dataset/dataPackage.ts";
import { type DatasetTable, datasetTables } from "#core/dataset/schema.ts";
import { firstRowsOf, parseOwnSelect } from "#core/query/ownSelect.ts";
import type { Reads } from "#core/query/query.ts";
import type { Database } from "./database.ts";
import { isDeath } from "./engineFault.ts";
import { type Asked, cut, type Exploration, explorationLimits, readsOf } from "./exploration.ts";
import { ExplorationFault, explained } from "./explorationFault.ts";
import { unlessStuck } from "./unlessStuck.ts";

export interface Explorer {
  readonly database: Database;
  readonly about: DataPackage;
  readonly load: (reads: Reads) => Promise<void>;
  readonly orFault: <T>(work: Promise<T>, sql: string) => Promise<T>;
  /** Milliseconds in which a question that was called off must let go. */
  readonly grace: number;
}

/** As many numbers as a browser can hold beside the page. */
const mostCells = 50_000_000;

const cellsOf = (reads: Reads, { resources }: DataPackage): number => {
  const rowsOf = (table: DatasetTable): number =>
    resources.find((resource) => resource.table === table)?.rows ?? 0;
  return datasetTables.reduce(
    (cells, table) => cells + rowsOf(table) * (reads[table]?.length ?? 0),
    0,
  );
};

const tooWide = (sql: string): ExplorationFault =>
  new ExplorationFault(
    sql,
    {
      zh: "这个数据集很大，不能一次取出所有列：请把 * 换成需要的列名。",
      en: "This dataset is too large to take every column at once: name the columns you need instead of *.",
    },
    { place: null },
  );

const selectOf = (sql: string): string => {
  const parsed = parseOwnSelect(sql);
  if ("select" in parsed) return parsed.select;
  throw new ExplorationFault(sql, parsed.refusal, { place: parsed.place });
};

/** Runs a reader's own question: read-only, its first rows, until it is done or called off. */
export const explorer = ({ database, about, load, orFault, grace }: Explorer) => {
  const answer = async (sql: string, { rows, signal }: Asked): Promise<Exploration> => {
    signal?.throwIfAborted();
    const select = selectOf(sql);
    const limit = Math.min(rows ?? explorationLimits.usual, explorationLimits.most);
    const reads = readsOf(select);
    if (cellsOf(reads, about) > mostCells) throw tooWide(sql);
    await orFault(load(reads), sql);
    signal?.throwIfAborted();
    return cut(await orFault(database.explore(firstRowsOf(select, limit), signal), sql), limit);
  };

  return async (sql: string, asked: Asked = {}): Promise<Exploration> => {
    try {
      return await unlessStuck(answer(sql, asked), grace, asked.signal);
    } catch (fault) {
      if (!isDeath(fault)) asked.signal?.throwIfAborted();
      throw explained(fault, sql);
    }
  };
};
