import { type CellId, cells as formCells, isOnForm } from "#core/form/cells.ts";
import type { Format, Layout } from "#core/form/form.ts";
import { others } from "#core/form/formulas.ts";
import type { TableId } from "#core/form/tables.ts";
import type { Block } from "../document.ts";
import { fillDisputes } from "./fillDisputes.ts";
import { fillFees } from "./fillFees.ts";
import { fillRows, type Printing } from "./fillRows.ts";
import { toPieces } from "./pieces.ts";
import { findSections, type Section } from "./sections.ts";
import { type CellReading, type Settled, settle } from "./settle.ts";
import { type StatutoryTable, vocabulary } from "./vocabulary.ts";

/** The form as one report fills it in. */
export interface FilledForm {
  readonly format: Format | null;
  readonly layout: Layout;
  readonly tables: ReadonlySet<TableId>;
  readonly cells: ReadonlyMap<CellId, CellReading>;
  readonly extraRows: readonly string[];
  /** Whether a table is printed twice with different numbers: two reports in one file. */
  readonly isDoubled: boolean;
}

const fill: Record<StatutoryTable, (sections: readonly Section[]) => readonly Printing[]> = {
  disclosure: (sections) => fillLabelled("disclosure", sections),
  requests: (sections) => fillLabelled("requests", sections),
  disputes: fillDisputes,
  "handling-fees": fillFees,
};

const fillLabelled = (
  table: "disclosure" | "requests",
  sections: readonly Section[],
): readonly Printing[] => fillRows(toPieces(sections, vocabulary[table]), vocabulary[table].rows);

/** The disclosure table whose column headings most of the cells stand under. */
const formatOf = (printings: readonly Printing[]): Format | null => {
  const found = printings.flatMap((printing) => printing.found);
  if (found.length === 0) return null;
  const old = found.filter(({ block }) => block.table === "disclosure-2019").length;
  return old * 2 > found.length ? "2019" : "2021";
};

const disclosureTables = { 2019: "disclosure-2019", 2021: "disclosure" } as const;

/** Rows of 其他处理: the group has no number of its own where its three rows are printed. */
const isUsed = (cells: ReadonlyMap<CellId, CellReading>, row: string): boolean =>
  cells.has(`requests.${row}.total` as CellId) || cells.has(`requests.${row}.natural` as CellId);

const layoutOf = (cells: ReadonlyMap<CellId, CellReading>): Layout =>
  isUsed(cells, "other-handling") && !others.some((row) => isUsed(cells, row)) ? "23" : "25";

/** More cells than a page break repeats. */
const mostRepeated = 14;

const isDoubled = ({ repeated, different }: Settled): boolean =>
  repeated > mostRepeated && different > 0;

export const fillForm = (blocks: readonly Block[]): FilledForm => {
  const sections = findSections(blocks);
  const printingsOf = (table: StatutoryTable): readonly Printing[] =>
    fill[table](sections.filter((section) => section.table === table));
  const disclosure = printingsOf("disclosure");
  const format = formatOf(disclosure);
  const printings = new Map<TableId, readonly Printing[]>([
    [disclosureTables[format ?? 2021], disclosure],
    ["requests", printingsOf("requests")],
    ["disputes", printingsOf("disputes")],
    ["handling-fees", printingsOf("handling-fees")],
  ]);
  const settled = new Map([...printings].map(([table, each]) => [table, settle(each, table)]));
  const cells = new Map([...settled.values()].flatMap((each) => [...each.cells]));
  const layout = layoutOf(cells);
  const onForm = formCells.filter((cell) => isOnForm(cell, format ?? "2021", layout));
  const inOrder = onForm.flatMap(({ id }) => cells.get(id) ?? []);
  return {
    format,
    layout,
    tables: new Set([...settled].flatMap(([table, each]) => (each.cells.size > 0 ? [table] : []))),
    cells: new Map(inOrder.map((reading) => [reading.id, reading])),
    extraRows: [...printings.values()].flat().flatMap((printing) => printing.extraRows),
    isDoubled: [...settled.values()].some(isDoubled),
  };
};
