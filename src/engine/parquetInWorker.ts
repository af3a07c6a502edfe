import { DatasetFault } from "#core/dataset/fault.ts";
import type { DeskAnswer, DeskAsk } from "./parquetDesk.ts";
import { type LoadableTable, type OpenParquetTable, parquetHere } from "./loadableTable.ts";

/** What is needed of a worker. */
export type Desk = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

const openDesk = (): Desk =>
  new Worker(new URL("./parquetWorker.ts", import.meta.url), { type: "module" });

type Answered<Part extends string> = Extract<DeskAnswer, Readonly<Record<Part, unknown>>>;

/** Asks a worker over a port of its own, so that answers cannot be mistaken for each other. */
const asking = (desk: Desk, path: string) => {
  const death = new Promise<never>((_, reject) => {
    desk.addEventListener("error", () => {
      reject(new DatasetFault(path, "unreachable", { detail: "worker" }));
    });
  });
  death.catch(() => undefined);
  return async <Part extends string>(ask: DeskAsk, part: Part): Promise<Answered<Part>> => {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<DeskAnswer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
        port1.close();
        resolve(data);
      };
    });
    desk.postMessage(ask, [port2]);
    const answer = await Promise.race([answered, death]);
    if ("fault" in answer) {
      const { file, fault, detail } = answer.fault;
      throw new DatasetFault(file, fault, { detail });
    }
    if ("failure" in answer) throw new Error(answer.failure);
    if (part in answer) return answer as Answered<Part>;
    throw new Error(`no ${part} in an answer about ${path}`);
  };
};

/**
 * Opens Parquet files in workers, one each: columns of several tables are read side by side, and the page
 * goes on meanwhile. Files that no worker can reach are read here.
 */
export const parquetInWorker =
  (open: () => Desk = openDesk): OpenParquetTable =>
  async (files, file): Promise<LoadableTable> => {
    const { place } = files;
    if (!place) return parquetHere(files, file);
    const desk = open();
    const ask = asking(desk, file.path);
    try {
      const { rows, groups, columns } = await ask({ kind: "open", place, file }, "rows");
      return {
        rows,
        groups,
        columns,
        read: async (names, range) => (await ask({ kind: "columns", names, range }, "read")).read,
        readArrow: async (names, range) =>
          (await ask({ kind: "arrow", names, range }, "arrow")).arrow,
        close: () => desk.terminate(),
      };
    } catch (cause) {
      desk.terminate();
      throw cause;
    }
  };
