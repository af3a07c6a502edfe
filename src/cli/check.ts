import type { CheckFindingRow } from "#core/query/findingList.ts";
import { causeOf, findingList, formFindingOf } from "#core/query/findingList.ts";
import { acrossReports } from "#core/query/acrossReports.ts";
import { failedEquations } from "#core/query/failedEquations.ts";
import { allFindings, storedFindings } from "#core/query/findingSource.ts";
import { causes } from "#core/report/likelyCause.ts";
import { findingSentence, findingWords } from "#core/sentences/findingSentence.ts";
import { viewOf } from "#core/view/view.ts";
import { openDataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { folderFiles } from "#engine/nodeFiles.ts";
import { csvLines } from "./printCsv.ts";

const system = { say: (line: string): void => console.log(line) };

const columns = [
  "report",
  "name",
  "year",
  "check",
  "at",
  "severity",
  "expected",
  "actual",
  "cause",
  "cells",
  "source",
] as const satisfies readonly (keyof CheckFindingRow)[];

const sentenceOf = (row: CheckFindingRow): string => {
  const cause = causeOf(row);
  const hint = cause ? `；${causes[cause].zh}` : "";
  return `${row.name} ${row.year}  ${row.check} ${row.at}  ${findingSentence(formFindingOf(row)).zh}${hint}`;
};

const printed = (rows: readonly CheckFindingRow[], format: string): readonly string[] => {
  if (format === "--json") return rows.map((row) => JSON.stringify(row));
  if (format === "--csv") return csvLines(columns, rows);
  return rows.length === 0 ? [] : [...rows.map(sentenceOf), findingWords.note.zh];
};

/** The findings of a dataset folder: those it brings, or else worked out; with what shows across reports. */
const findingsIn = async (folder: string): Promise<readonly CheckFindingRow[]> => {
  const dataset = await openDataset(folderFiles(folder));
  const isStored = dataset.about.resources.some(({ table }) => table === "findings");
  const engine = createEngine(await openDatabase(), dataset);
  try {
    const own = isStored ? storedFindings : failedEquations();
    const rows = await engine.query(
      findingList(viewOf("quality"), allFindings([own, acrossReports])),
    );
    return rows.map((row) => ({ ...row, cause: causeOf(row) }));
  } finally {
    await engine.close();
  }
};

/** Prints the checks that a dataset's reports fail; 1 when an identity of the form is broken. */
export const check = async (args: readonly string[], effects = system): Promise<number> => {
  const format = args.find((arg) => arg === "--json" || arg === "--csv") ?? "";
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "datasets/china-sample";
  const rows = await findingsIn(folder);
  for (const line of printed(rows, format)) effects.say(line);
  return rows.some(({ severity }) => severity === "identity") ? 1 : 0;
};
