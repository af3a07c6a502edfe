import type { Block, Column, Format, Layout, Row, Table } from "./form.ts";
import { type TableId, tableIds, tables } from "./tables.ts";

type BlockCell<T extends string, B> =
  B extends Block<infer R, infer C>
    ? C extends string
      ? R extends ""
        ? `${T}.${C}`
        : `${T}.${R}.${C}`
      : never
    : never;

/** `table.row.column`: the one address of a number on the form; a misspelt one does not compile. */
export type CellId = {
  [T in TableId]: BlockCell<T, (typeof tables)[T]["blocks"][number]>;
}[TableId];

export interface Cell {
  readonly id: CellId;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly rowOf: Row;
  readonly columnOf: Column;
  readonly formats: readonly Format[];
  readonly layout?: Layout;
}

export const addressOf = (table: string, row: string, column: string): string =>
  row === "" ? `${table}.${column}` : `${table}.${row}.${column}`;

const cellsOf = (table: TableId): readonly Cell[] =>
  (tables[table] as Table).blocks.flatMap((block) =>
    Object.entries(block.rows).flatMap(([row, rowOf]) =>
      Object.entries(block.columns).map(([column, columnOf]) => ({
        id: addressOf(table, row, column) as CellId,
        table,
        row,
        column,
        rowOf,
        columnOf,
        formats: tables[table].formats,
        ...(rowOf.layout && { layout: rowOf.layout }),
      })),
    ),
  );

/** Every cell in the order of the form. */
export const cells: readonly Cell[] = tableIds.flatMap(cellsOf);

const byId: ReadonlyMap<string, Cell> = new Map(cells.map((cell) => [cell.id, cell]));

export const isCellId = (id: string): id is CellId => byId.has(id);

export const cellOf = (id: CellId): Cell => {
  const cell = byId.get(id);
  if (!cell) throw new Error(`unknown cell: ${id}`);
  return cell;
};

/** Whether a form of this format and layout prints the cell at all. */
export const isOnForm = (cell: Cell, format: Format, layout: Layout): boolean =>
  cell.formats.includes(format) && (cell.layout ?? layout) === layout;
