import { readReport } from "#ingest/readReport.ts";
import type { ReportReading } from "#ingest/reportReading.ts";

/** A file on its way to the reader, and the readings on their way back. */
export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadAnswer {
  readonly id: number;
  readonly readings: readonly ReportReading[];
}

/** Files are read one after the other, so that a large one never holds two in memory. */
let turn = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  turn = turn.then(async () => {
    const readings = await readReport(data.bytes, data.name);
    postMessage({ id: data.id, readings } satisfies ReadAnswer);
  });
});
