import { type ArchiveJob, runArchiveJob } from "./archiveJob.ts";
import { runTableJob, type TableJob } from "./exportJob.ts";
import { type ReportsJob, runReportsJob } from "./reportsJob.ts";

export type ExportJob = TableJob | ArchiveJob | ReportsJob;

/** How far a file has come, the file itself, or why there is none. */
export type ExportAnswer =
  | { readonly kind: "progress"; readonly rows: number }
  | { readonly kind: "file"; readonly content: Blob }
  | { readonly kind: "fault"; readonly message: string };

const answer = (message: ExportAnswer): void => postMessage(message);

const run = (job: ExportJob): Promise<Blob> => {
  switch (job.kind) {
    case "table":
      return runTableJob(job);
    case "archive":
      return runArchiveJob(job);
    case "reports":
      return runReportsJob(job, (rows) => answer({ kind: "progress", rows }));
  }
};

addEventListener("message", ({ data }: MessageEvent<ExportJob>) => {
  run(data).then(
    (content) => answer({ kind: "file", content }),
    (cause: unknown) =>
      answer({ kind: "fault", message: cause instanceof Error ? cause.message : String(cause) }),
  );
});
