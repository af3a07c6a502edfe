import { stat } from "node:fs/promises";
import { causeOf, type CheckFindingRow, formFindingOf } from "#core/query/findingList.ts";
import { causes } from "#core/report/likelyCause.ts";
import { findingSentence, findingWords } from "#core/sentences/findingSentence.ts";
import { findingsOfDataset } from "./check/findingsOfDataset.ts";
import { csvLines } from "./printCsv.ts";

const system = {
  say: (line: string): void => console.log(line),
  warn: (line: string): void => console.error(line),
};

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

/** What is not there is read as a file, which says so in words. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * `check [--csv | --json] DATASET | FILE…`: prints what does not add up in a dataset folder or in report
 * files; 1 when an identity of the form is broken or a file cannot be read.
 */
export const check = async (args: readonly string[], effects = system): Promise<number> => {
  const format = args.find((arg) => arg === "--json" || arg === "--csv") ?? "";
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const [first = "datasets/china-sample"] = paths;
  const { rows, unread } = (await isFolder(first))
    ? { rows: await findingsOfDataset(first), unread: [] }
    : await (await import("./check/findingsOfFiles.ts")).findingsOfFiles(paths);
  for (const line of unread) effects.warn(line);
  for (const line of printed(rows, format)) effects.say(line);
  const isBroken = rows.some(({ severity }) => severity === "identity");
  return isBroken || unread.length > 0 ? 1 : 0;
};
