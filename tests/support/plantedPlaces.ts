import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCsv } from "#core/dataset/csv.ts";
import { separators } from "#core/dataset/schema.ts";

/** Where a check fails: in a report, at one of its rows, columns or cells. */
export interface Place {
  readonly report: string;
  readonly check: string;
  readonly at: string;
}

export const textOf = ({ report, check, at }: Place): string => [report, check, at].join(" ");

/** What only shows beside other years, and empty cells, are no failures of a check. */
export const quiet: ReadonlySet<string> = new Set(["plausibility", "blank"]);

/** Every place where the slips planted in a fictional dataset show, by its answer key. */
export const plantedPlaces = async (folder: string): Promise<readonly Place[]> => {
  const [head = [], ...rows] = parseCsv(await readFile(join(folder, "answer-key.csv"), "utf8"), "");
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? "";
  return rows.flatMap((row) =>
    at(row, "at")
      .split(separators.cells)
      .map((place) => ({ report: at(row, "found_in"), check: at(row, "check"), at: place })),
  );
};
