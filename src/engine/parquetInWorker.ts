import type { Place } from "./files.ts";
import { type Answered, closed, type Desk, hire } from "./hire.ts";
import type { DeskAsk } from "./parquetDesk.ts";
import {
  type LoadableTable,
  type OpenParquetTable,
  type ParquetFile,
  parquetHere,
} from "./loadableTable.ts";

const openDesk = (): Desk =>
  new Worker(new URL("./parquetWorker.ts", import.meta.url), { type: "module" });

interface Workplace {
  readonly place: Place;
  readonly file: ParquetFile;
  readonly open: () => Desk;
  readonly idle: number;
}

/**
 * A worker for one file, there while it has something to do: one that has read a million rows keeps
 * hundreds of megabytes until it ends.
 */
const readerOf = ({ place, file, open, idle }: Workplace) => {
  const take = () => {
    const worker = hire(open(), file.path);
    return { worker, opened: worker.ask({ kind: "open", place, file }, "rows") };
  };
  let taken: ReturnType<typeof take> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = 0;
  let isClosed = false;

  const letGo = (): void => {
    clearTimeout(timer);
    taken?.worker.dismiss();
    taken = undefined;
  };

  const busied = async <T>(work: (of: ReturnType<typeof take>) => Promise<T>): Promise<T> => {
    if (isClosed) throw closed(file.path);
    clearTimeout(timer);
    busy += 1;
    try {
      taken ??= take();
      return await work(taken);
    } finally {
      busy -= 1;
      if (busy === 0) timer = setTimeout(letGo, idle);
    }
  };

  return {
    about: () => busied(({ opened }) => opened),
    ask: <Part extends string>(ask: DeskAsk, part: Part): Promise<Answered<Part>> =>
      busied(async ({ worker, opened }) => {
        await opened;
        return worker.ask(ask, part);
      }),
    close: () => {
      isClosed = true;
      letGo();
    },
  };
};

/**
 * Opens Parquet files in workers, one each: columns of several tables are read side by side, and the page
 * goes on meanwhile. Files that no worker can reach are read here. `idle` is how many milliseconds a
 * worker stays when nothing is asked of it.
 */
export const parquetInWorker =
  (open: () => Desk = openDesk, idle = 2_000): OpenParquetTable =>
  async (files, file): Promise<LoadableTable> => {
    const { place } = files;
    if (!place) return parquetHere(files, file);
    const { about, ask, close } = readerOf({ place, file, open, idle });
    try {
      const { rows, groups, columns } = await about();
      return {
        rows,
        groups,
        columns,
        read: async (names, range) => (await ask({ kind: "columns", names, range }, "read")).read,
        readArrow: async (names, range) =>
          (await ask({ kind: "arrow", names, range }, "arrow")).arrow,
        close,
      };
    } catch (cause) {
      close();
      throw cause;
    }
  };
