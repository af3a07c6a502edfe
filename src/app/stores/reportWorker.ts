import type { ReportReading } from "#ingest/reportReading.ts";
import type { ReadAnswer, ReadRequest } from "./readWorker.ts";

export interface ReportWorker {
  readonly read: (file: File) => Promise<void>;
  readonly close: () => void;
}

interface Listener {
  readonly onRead: (readings: readonly ReportReading[]) => void;
  readonly onDeath: () => void;
}

/** A worker that reads the report file it is given; what it says after it is closed is not heard. */
export const openReportWorker = ({ onRead, onDeath }: Listener): ReportWorker => {
  let isOpen = true;
  const worker = new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
    if (isOpen) onRead(data.readings);
  });
  worker.addEventListener("error", () => {
    if (isOpen) onDeath();
  });
  return {
    read: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!isOpen) return;
      worker.postMessage({ name: file.name, bytes } satisfies ReadRequest, [bytes.buffer]);
    },
    close: () => {
      isOpen = false;
      worker.terminate();
    },
  };
};
