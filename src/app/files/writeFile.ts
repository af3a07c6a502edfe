import type { ExportAnswer, ExportJob } from "./exportWorker.ts";

export interface Writing {
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Writes a file in a worker of its own: the page answers meanwhile, and calling it off ends the work at once. */
export const writeFile = (job: ExportJob, { onProgress, signal }: Writing = {}): Promise<Blob> =>
  new Promise<Blob>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener("abort", callOff);
    };
    const callOff = (): void => {
      end();
      reject(signal?.reason instanceof Error ? signal.reason : new Error("called off"));
    };
    signal?.addEventListener("abort", callOff);
    worker.addEventListener("error", (event) => {
      end();
      reject(new Error(event.message || "the worker did not start"));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === "progress") return onProgress?.(data.rows);
      end();
      if (data.kind === "file") resolve(data.content);
      else reject(new Error(data.message));
    });
    worker.postMessage(job);
  });
