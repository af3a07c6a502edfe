import { acrossReports } from "#core/query/acrossReports.ts";
import { causeOf, type CheckFindingRow, findingList, unlimited } from "#core/query/findingList.ts";
import { allFindings, storedFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import { openDataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { folderFiles } from "#engine/nodeFiles.ts";

/** The findings a dataset folder brings, or else worked out, with what shows across reports. */
export const findingsOfDataset = async (folder: string): Promise<readonly CheckFindingRow[]> => {
  const dataset = await openDataset(folderFiles(folder));
  const isStored = dataset.about.resources.some(({ table }) => table === "findings");
  const engine = createEngine(await openDatabase(), dataset);
  try {
    const source = allFindings([isStored ? storedFindings : withinReports, acrossReports]);
    const rows = await engine.query(findingList(viewOf("quality"), source, unlimited));
    return rows.map((row) => ({ ...row, cause: causeOf(row) }));
  } finally {
    await engine.close();
  }
};
