import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { readReport } from "#ingest/readReport.ts";

/** Reads one file at a time for the pool; a failure is an answer too. */
parentPort?.on("message", (path: string) => {
  void readFile(path)
    .then((bytes) => readReport(bytes, path))
    .catch((error: unknown) => [
      { file: path, body: null, year: null, error: { zh: "读取失败。", en: String(error) } },
    ])
    .then((readings) => parentPort?.postMessage(readings));
});
