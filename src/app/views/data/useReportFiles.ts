import { computed, onScopeDispose, shallowRef } from "vue";
import type { ReportReading } from "#ingest/reportReading.ts";
import type { ReadAnswer, ReadRequest } from "./readWorker.ts";

const died = (file: string): ReportReading => ({
  file,
  body: null,
  year: null,
  error: {
    zh: "读取这个文件时出了意外，已跳过。请另存为 docx 或 html 后再试。",
    en: "Reading this file failed unexpectedly; it was left out. Save it as docx or html and try again.",
  },
});

/** Reads report files in a worker, so that the page stays alive; nothing leaves the device. */
export function useReportFiles() {
  const readings = shallowRef<readonly ReportReading[]>([]);
  const waiting = shallowRef<ReadonlyMap<number, string>>(new Map());
  const total = shallowRef(0);
  let worker: Worker | null = null;
  let last = 0;

  const finish = (id: number, found: readonly ReportReading[]): void => {
    waiting.value = new Map([...waiting.value].filter(([waitingId]) => waitingId !== id));
    readings.value = [...readings.value, ...found];
  };

  /** A worker that dies takes the file it was at with it; a new one goes on with the rest. */
  const onDeath = (): void => {
    worker?.terminate();
    worker = null;
    for (const [id, name] of waiting.value) finish(id, [died(name)]);
  };

  const open = (): Worker => {
    const opened = new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) =>
      finish(data.id, data.readings),
    );
    opened.addEventListener("error", onDeath);
    return opened;
  };

  const read = async (files: readonly File[]): Promise<void> => {
    total.value = waiting.value.size + files.length;
    for (const file of files) {
      worker ??= open();
      const id = (last += 1);
      waiting.value = new Map([...waiting.value, [id, file.name]]);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const request: ReadRequest = { id, name: file.name, bytes };
      worker.postMessage(request, [bytes.buffer]);
    }
  };

  const clear = (): void => {
    readings.value = [];
  };

  onScopeDispose(() => worker?.terminate());
  return { readings, read, clear, waiting: computed(() => waiting.value.size), total };
}
