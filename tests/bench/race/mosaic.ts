import { AsyncDuckDB, selectBundle, VoidLogger } from "@duckdb/duckdb-wasm";
import ehModule from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import mvpModule from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import mvpWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";
import {
  clausePoint,
  Coordinator,
  makeClient,
  Selection,
  wasmConnector,
} from "@uwdata/mosaic-core";
import { Query, sum } from "@uwdata/mosaic-sql";
import {
  type Contender,
  type Key,
  type OpenContender,
  type PeerRow,
  rowsFrom,
  summed,
} from "./contender.ts";

type Objects = Iterable<Readonly<Record<string, unknown>>>;

/** The same engine with the same settings, from this folder instead of a network of others. */
const connect = async (arrow: Uint8Array) => {
  const { mainModule, mainWorker } = await selectBundle({
    eh: { mainModule: ehModule, mainWorker: ehWorker },
    mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(mainWorker ?? ehWorker));
  await duckdb.instantiate(mainModule);
  const connection = await duckdb.connect();
  await connection.insertArrowFromIPCStream(arrow, { name: "numbers", create: true });
  return wasmConnector({ duckdb, connection });
};

const select = (by: readonly Key[]) =>
  Query.from("numbers")
    .select(...by, Object.fromEntries(summed.map((name) => [name, sum(name)])))
    .groupby(...by);

const literal = (value: string | number): string =>
  typeof value === "number" ? String(value) : `'${value}'`;

/** Charts that are linked by a selection and asked by a coordinator, which may add up beforehand. */
export const openMosaic: OpenContender = async (arrow): Promise<Contender> => {
  const coordinator = new Coordinator(await connect(arrow), { logger: null });
  const selection = Selection.crossfilter();
  const source = {};
  const waiting = new Map<string, (rows: readonly PeerRow[]) => void>();

  const open = (by: readonly Key[]): Promise<readonly PeerRow[]> => {
    const name = by.join();
    const first = new Promise<readonly PeerRow[]>((resolve) => waiting.set(name, resolve));
    makeClient({
      coordinator,
      selection,
      query: (filter) => select(by).where(filter),
      queryResult: (data) => waiting.get(name)?.(rowsFrom(data as Objects, { by })),
      queryError: (error) => reportError(error),
    });
    return first;
  };
  const opened = new Set<string>();

  return {
    ask: async ({ where, by }) => {
      const tests = Object.entries(where).map(([name, value]) => `${name} = ${literal(value)}`);
      const sql = select(by).where(tests).toString();
      const rows = await coordinator.query(sql, { type: "json", cache: false });
      return rowsFrom(rows as Objects, { by });
    },
    filter: async (region, charts) => {
      for (const by of charts) {
        if (opened.has(by.join())) continue;
        opened.add(by.join());
        await open(by);
      }
      const answers = charts.map(
        (by) =>
          new Promise<readonly PeerRow[]>((resolve) => {
            waiting.set(by.join(), resolve);
          }),
      );
      selection.update(clausePoint("region", region, { source }));
      return Promise.all(answers);
    },
  };
};
