import { acrossParts, acrossReports, mostTogether } from "#core/query/acrossReports.ts";
import {
  causeOf,
  type CheckFindingRow,
  findingList,
  inGravity,
  unlimited,
} from "#core/query/findingList.ts";
import { allFindings, type FindingSource, storedFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import { openDataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { folderFiles } from "#engine/nodeFiles.ts";

/** A command waits as long as it takes. */
const patience = { question: 3_600_000, sign: 60_000 };

const findingsIn = async (
  folder: string,
  source: FindingSource,
): Promise<readonly CheckFindingRow[]> => {
  const dataset = await openDataset(folderFiles(folder));
  const engine = createEngine(await openDatabase(), dataset, { patience });
  try {
    return await engine.query(findingList(viewOf("quality"), source, unlimited));
  } finally {
    await engine.close();
  }
};

/** All findings as one question or, of more reports than fit together, part by part, each in an engine of its own. */
const sourcesOf = async (folder: string, together: number): Promise<readonly FindingSource[]> => {
  const { about, close } = await openDataset(folderFiles(folder));
  close();
  const isStored = about.resources.some(({ table }) => table === "findings");
  const within = isStored ? storedFindings : withinReports();
  const reports = about.resources.find(({ table }) => table === "reports")?.rows ?? 0;
  return reports <= together
    ? [allFindings([within, acrossReports()])]
    : [within, ...acrossParts()];
};

/** The findings a dataset folder brings, or else worked out, with what shows across reports. */
export const findingsOfDataset = async (
  folder: string,
  together = mostTogether,
): Promise<readonly CheckFindingRow[]> => {
  const rows: CheckFindingRow[] = [];
  for (const source of await sourcesOf(folder, together)) {
    for (const row of await findingsIn(folder, source)) rows.push({ ...row, cause: causeOf(row) });
  }
  return inGravity(rows);
};
