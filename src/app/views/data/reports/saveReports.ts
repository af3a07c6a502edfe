import type { Draft } from "#app/stores/draft.ts";
import { fileName, saveFile } from "#app/files/saveFile.ts";
import { spreadsheetCsv } from "#app/files/spreadsheetCsv.ts";
import type { OwnReport } from "#core/dataset/ownReports.ts";
import { isCellId } from "#core/form/cells.ts";
import { explainCell } from "#core/form/explain.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { Language } from "#core/text.ts";

/** Every cell that was read, a line each, with the reason where there is no number. */
export const saveReadings = (drafts: readonly Draft[], language: Language): void => {
  const records = drafts.flatMap(({ reading, name, year }) =>
    Object.entries(reading.cells).map(([id, value]) => [
      reading.file,
      name,
      year,
      id,
      isCellId(id) ? explainCell(id)[language] : id,
      value ?? null,
      isCellId(id) ? (reading.blanks[id]?.blank ?? "") : "",
    ]),
  );
  const head = ["file", "body", "year", "cell", "label", "value", "blank"];
  const csv = spreadsheetCsv([head, ...records]);
  saveFile(fileName("reports", "csv"), new Blob([csv], { type: "text/csv" }));
};

/** The reports as a dataset folder in an archive; what writes it comes when it is asked for. */
export const saveReportsDataset = async (
  own: readonly OwnReport[],
  bodies: ReadonlyMap<string, BodyRow>,
): Promise<void> => {
  const { reportsArchive } = await import("./reportsArchive.ts");
  const archive = await reportsArchive(own, bodies);
  saveFile("own-reports.zip", new Blob([archive], { type: "application/zip" }));
};
