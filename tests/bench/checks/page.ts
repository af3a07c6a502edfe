import { acrossReports } from "#core/query/acrossReports.ts";
import { findingList } from "#core/query/findingList.ts";
import { allFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import { openDatabase } from "#engine/browserDatabase.ts";
import { openDataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import type { ChecksRun } from "./checksRun.ts";

/** All checks as the engine of the page answers them; the first run brings the columns too. */
const runChecks = async (runs: number): Promise<readonly ChecksRun[]> => {
  const dataset = await openDataset(httpFiles(new URL("dataset/", location.href)));
  const engine = createEngine(await openDatabase(), dataset);
  const question = findingList(viewOf("quality"), allFindings([withinReports(), acrossReports()]));
  const times: ChecksRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const rows = await engine.query(question);
    times.push({ time: performance.now() - started, findings: rows.length });
  }
  await engine.close();
  return times;
};

Object.assign(globalThis, { runChecks });
