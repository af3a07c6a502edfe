import type { ReportReading } from "#ingest/reportReading.ts";
import { openReportWorker, type ReportWorker } from "./reportWorker.ts";

const died = (file: string): ReportReading => ({
  file,
  body: null,
  year: null,
  error: {
    zh: "读取这个文件时出了意外，已跳过。请另存为 docx 或 html 后再试。",
    en: "Reading this file failed unexpectedly; it was left out. Save it as docx or html and try again.",
  },
});

/** Reads report files one after the other in a worker, so that the page stays alive and memory flat. */
export const reportReader = (take: (readings: readonly ReportReading[]) => void) => {
  let queue: readonly File[] = [];
  let worker: ReportWorker | null = null;
  let reading: File | null = null;

  const close = (): void => {
    worker?.close();
    worker = null;
    reading = null;
  };

  const finish = (readings: readonly ReportReading[]): void => {
    reading = null;
    take(readings);
    next();
  };

  /** A worker that dies takes the file it was at with it; a new one goes on with the rest. */
  const lose = (file: File | null): void => {
    close();
    if (file) finish([died(file.name)]);
  };

  const next = (): void => {
    const [file, ...rest] = queue;
    if (reading || !file) return;
    queue = rest;
    reading = file;
    worker ??= openReportWorker({ onRead: finish, onDeath: () => lose(reading) });
    // A file that was moved or deleted since it was chosen cannot be opened any more.
    worker.read(file).catch(() => lose(file));
  };

  return {
    read: (files: readonly File[]): void => {
      queue = [...queue, ...files];
      next();
    },
    cancel: (): void => {
      queue = [];
      close();
    },
  };
};
