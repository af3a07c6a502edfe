import { readReport } from "#ingest/readReport.ts";
import type { ReportReading } from "#ingest/reportReading.ts";

/** A file on its way to the reader, and the readings on their way back. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadAnswer {
  readonly readings: readonly ReportReading[];
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void readReport(data.bytes, data.name).then((readings) =>
    postMessage({ readings } satisfies ReadAnswer),
  );
});
