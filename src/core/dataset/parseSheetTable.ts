import { type CellId, cellOf } from "../form/cells.ts";
import type { Layout } from "../form/form.ts";
import type { TableId } from "../form/tables.ts";
import { type Blank, blanks } from "../report/blank.ts";
import type { BlankCell } from "../report/report.ts";
import { type Fail, type SheetBlock, sheetBlocks, type SheetLine, type SheetRow } from "./sheet.ts";

/** What one table of a sheet says: each cell, and the printed text of rows without borders. */
export interface SheetTable {
  readonly cells: readonly (readonly [CellId, number | BlankCell])[];
  readonly runs: readonly (readonly [string, string])[];
}

/** A row as the sheet gives it, with the printed text that may stand on the line below. */
interface Filled extends SheetLine {
  readonly run?: string;
}

type FailHere = (fault: string) => never;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const isBlank = (word: string): word is Blank => Object.hasOwn(blanks, word);

const parseCell = (id: CellId, word: string, fail: FailHere): number | Blank => {
  if (isBlank(word)) return word;
  const { signed, decimal } = cellOf(id).columnOf;
  if (!/^-?\d+(?:\.\d+)?$/u.test(word)) fail(`neither a number nor a reason: ${word}`);
  if (word.startsWith("-") && !signed) fail(`may not be negative: ${word}`);
  if (word.includes(".") && !decimal) fail(`may not have decimals: ${word}`);
  return Number(word);
};

/** The texts of a row's cells; one reason alone stands for the whole row. */
const textsOf = (row: SheetRow, text: string, fail: FailHere): readonly string[] => {
  const [name = ""] = words(text);
  if (name !== row.name) fail(`the next row is ${row.name}, not ${name}`);
  if (!text.endsWith(` ${row.printed}`)) fail(`${row.name} does not end in ${row.printed}`);
  const texts = words(text.slice(name.length, -row.printed.length));
  const [first = ""] = texts;
  if (texts.length === 1 && isBlank(first)) return row.cells.map(() => first);
  if (texts.length === row.cells.length) return texts;
  return fail(`${row.name} has ${row.cells.length} cells, not ${texts.length}`);
};

const parseRow = (row: SheetRow, { text, run }: Filled, fail: FailHere): SheetTable["cells"] => {
  const texts = textsOf(row, text, fail);
  return row.cells.map((id, i) => {
    const cell = parseCell(id, texts[i] ?? "", fail);
    if (typeof cell === "number") return [id, cell];
    return [id, { blank: cell, ...(cell === "unreadable" && run && { printed: run }) }];
  });
};

const runIn = (line: SheetLine | undefined): string | undefined =>
  /^ {2}printed (.+)$/u.exec(line?.text ?? "")?.[1];

const filledIn = (lines: readonly SheetLine[]): readonly Filled[] =>
  lines.flatMap((line, i) => {
    const run = runIn(lines[i + 1]);
    return line.text.startsWith(" ") ? [] : [{ ...line, ...(run && { run }) }];
  });

const checkHeads = (blocks: readonly SheetBlock[], lines: readonly SheetLine[], fail: Fail) => {
  const heads = lines.filter((line) => line.text.startsWith(" ") && !runIn(line));
  for (const [i, { number, text }] of heads.entries()) {
    const expected = blocks[i]?.heads.join(" ");
    if (words(text).join(" ") !== expected) fail(number, `not the columns ${expected ?? ""}`);
  }
};

/** Reads a table's heading and what is under it: every row of the layout, in the order of the form. */
export const parseSheetTable = (
  table: TableId,
  section: readonly SheetLine[],
  { layout, fail }: { readonly layout: Layout; readonly fail: Fail },
): SheetTable => {
  const lines = section.slice(1);
  const blocks = sheetBlocks(table, layout);
  const rows = blocks.flatMap((block) => block.rows);
  if (lines.length === 1 && lines[0]?.text === "no-table") {
    const cells = rows.flatMap((row) => row.cells);
    return { cells: cells.map((id) => [id, { blank: "no-table" }]), runs: [] };
  }
  checkHeads(blocks, lines, fail);
  const filled = filledIn(lines);
  const last = section.at(-1)?.number ?? 1;
  const pairs = rows.map((row, i) => [row, filled[i] ?? fail(last, `no row ${row.name}`)] as const);
  const cells = pairs.flatMap(([row, line]) =>
    parseRow(row, line, (fault) => fail(line.number, fault)),
  );
  const extra = filled[rows.length];
  if (extra) fail(extra.number, `not a row of ${table}: ${extra.text}`);
  const runs = pairs.flatMap(([{ address }, { run }]) => (run ? [[address, run] as const] : []));
  return { cells, runs };
};
