import { type CheckFindingRow, findingList } from "#core/query/findingList.ts";
import { openFolder } from "#engine/node.ts";
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
  "cells",
] as const satisfies readonly (keyof CheckFindingRow)[];

const printed = (rows: readonly CheckFindingRow[], format: string): readonly string[] => {
  if (format === "--json") return rows.map((row) => JSON.stringify(row));
  if (format === "--csv") return csvLines(columns, rows);
  return rows.map(
    ({ name, year, check, at, expected, actual }) =>
      `${name} ${year}  ${check} ${at}: ${expected} ≠ ${actual}`,
  );
};

/** Prints the checks that a dataset's reports fail; 1 when an identity of the form is broken. */
export const check = async (args: readonly string[], effects = system): Promise<number> => {
  const format = args.find((arg) => arg === "--json" || arg === "--csv") ?? "";
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "datasets/china-sample";
  const engine = await openFolder(folder);
  try {
    const rows = await engine.query(findingList());
    for (const line of printed(rows, format)) effects.say(line);
    return rows.some(({ severity }) => severity === "identity") ? 1 : 0;
  } finally {
    await engine.close();
  }
};
