import { readdirSync, readFileSync } from "node:fs";

const folder = "datasets/china-sample/sheets";

/** The words of a row, up to its printed heading. */
const rowLine = /^([a-z0-9-]+) +((?:(?:-?\d+(?:\.\d+)?|[a-z-]+) +)+)\S/u;

const tableLine = /^(disclosure|disclosure-2019|requests|disputes|handling-fees) {2}[一-龥]/u;

/** The numbers of one table: row by row, null where a cell holds a word. */
export type SheetTables = ReadonlyMap<string, ReadonlyMap<string, readonly (number | null)[]>>;

const numbersIn = (words: string): readonly (number | null)[] =>
  words
    .trim()
    .split(/ +/u)
    .map((word) => (/\d/u.test(word) ? Number(word) : null));

/** Reads a sheet with nothing but two patterns, to check those who read it with care. */
export const readTables = (text: string): SheetTables => {
  const tables = new Map<string, Map<string, readonly (number | null)[]>>();
  let rows = new Map<string, readonly (number | null)[]>();
  for (const line of text.split("\n").slice(text.split("\n").indexOf(""))) {
    const [, table] = tableLine.exec(line) ?? [];
    const [, row, words] = rowLine.exec(line) ?? [];
    if (line.startsWith("narrative  ")) break;
    if (table !== undefined) {
      rows = new Map();
      tables.set(table, rows);
    } else if (row !== undefined && words !== undefined) {
      rows.set(row, numbersIn(words));
    }
  }
  return tables;
};

export const sheets: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((name) => [name.replace(".txt", ""), readFileSync(`${folder}/${name}`, "utf8")]),
);
