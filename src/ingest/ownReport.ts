import type { Report } from "#core/report/report.ts";
import type { ReadReport } from "./reportReading.ts";
import { toReport } from "./toReport.ts";

/** A reader's own report under the body, year and kind the reader gave it; its id tells it from the dataset's. */
export const ownReport = (
  reading: ReadReport,
  ids: Pick<Report, "body" | "year" | "kind">,
): Report => ({
  ...toReport(reading, ids),
  id: `${ids.body}-${ids.year}-${ids.kind}-mine`,
  kind: ids.kind,
  transcription: "own-file",
});
