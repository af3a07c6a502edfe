import { appendFile, readFile } from "node:fs/promises";
import { isThere } from "../dataset/isThere.ts";

/** A report that a file held, as the dataset knows it. */
export interface Entered {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  readonly year: number;
  readonly kind: "own" | "aggregate";
}

/** What became of one file; its hash tells whether it has to be read again. */
export interface LedgerLine {
  readonly file: string;
  readonly hash: string;
  readonly reports: readonly Entered[];
  /** Why nothing, or not everything, was read. */
  readonly errors: readonly string[];
}

/** The lines of a ledger; a line cut short by an interruption counts as not written. */
export const readLedger = async (path: string): Promise<readonly LedgerLine[]> => {
  if (!(await isThere(path))) return [];
  const text = await readFile(path, "utf8");
  return text.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line) as LedgerLine];
    } catch {
      return [];
    }
  });
};

export const writeLine = (path: string, line: LedgerLine): Promise<void> =>
  appendFile(path, `${JSON.stringify(line)}\n`);
