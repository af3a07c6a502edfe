import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { ReportReading } from "#ingest/reportReading.ts";
import { openWorker } from "./openWorker.ts";

type Take = (path: string, readings: readonly ReportReading[]) => Promise<void>;

const died = (path: string): readonly ReportReading[] => [
  {
    file: path,
    body: null,
    year: null,
    error: {
      zh: "读取程序中断，已跳过这个文件。",
      en: "The reader died at this file; it was left out.",
    },
  },
];

const ask = (worker: Worker, path: string): Promise<readonly ReportReading[] | null> =>
  new Promise((resolve) => {
    const onAnswer = (readings: readonly ReportReading[]) => settle(readings);
    const onDeath = () => settle(null);
    const settle = (answer: readonly ReportReading[] | null) => {
      worker.off("message", onAnswer).off("error", onDeath).off("exit", onDeath);
      resolve(answer);
    };
    worker.on("message", onAnswer).on("error", onDeath).on("exit", onDeath);
    worker.postMessage(path);
  });

/**
 * Reads files over all cores, each worker the next file when it is done; a dead worker is replaced. What
 * was read is taken in the order of the paths, so that a second run comes to the same end.
 */
export const readAll = async (paths: readonly string[], take: Take): Promise<void> => {
  const queue = paths.entries();
  const read = new Map<number, readonly ReportReading[]>();
  let next = 0;
  let taking = Promise.resolve();
  const takeInOrder = async (): Promise<void> => {
    for (let found = read.get(next); found; found = read.get(next)) {
      read.delete(next);
      await take(paths[next] ?? "", found);
      next += 1;
    }
  };
  const work = async (): Promise<void> => {
    let worker = openWorker();
    for (const [at, path] of queue) {
      const readings = await ask(worker, path);
      if (!readings) worker = openWorker();
      read.set(at, readings ?? died(path));
      taking = taking.then(takeInOrder);
      await taking;
    }
    await worker.terminate();
  };
  const workers = Math.min(availableParallelism(), paths.length);
  await Promise.all(Array.from({ length: workers }, work));
};
