import { type CellId, cells, isOnForm } from "../form/cells.ts";
import type { Format, Layout } from "../form/form.ts";
import { requestColumns, type RequestRow } from "../form/formulas.ts";

/** Every number of one form, in the order of the cells; NaN where the form prints none. */
export type Figures = Float64Array;

export const width = cells.length;

const slots: ReadonlyMap<string, number> = new Map(cells.map(({ id }, slot) => [id, slot]));

export const slotOf = (id: CellId): number => {
  const slot = slots.get(id);
  if (slot === undefined) throw new Error(`unknown cell: ${id}`);
  return slot;
};

export const idAt = (slot: number): CellId => {
  const cell = cells[slot];
  if (!cell) throw new Error(`no such slot: ${slot}`);
  return cell.id;
};

/** The slots of one row of table 三, in the order of its columns. */
export const requestSlots = (row: RequestRow): readonly number[] =>
  requestColumns.map((column) => slotOf(`requests.${row}.${column}`));

export const numberAt = (figures: Figures, slot: number): number => figures[slot] ?? Number.NaN;

export const addAt = (figures: Figures, slot: number, more: number): void => {
  figures[slot] = numberAt(figures, slot) + more;
};

/** The figures of one body among those of all. */
export const figuresOf = (all: Figures, index: number): Figures =>
  all.subarray(index * width, (index + 1) * width);

const decimals: readonly number[] = cells.flatMap(({ columnOf }, slot) =>
  columnOf.decimal ? [slot] : [],
);

/** Sums of money are money again: whole 分. */
export const roundMoney = (figures: Figures): void => {
  for (const slot of decimals) figures[slot] = Math.round(numberAt(figures, slot) * 100) / 100;
};

export const addInto = (sum: Figures, figures: Figures): void => {
  for (let slot = 0; slot < width; slot++) sum[slot] = (sum[slot] ?? 0) + (figures[slot] ?? 0);
};

/** The slots a form of this format and layout leaves out. */
export const slotsOff = (format: Format, layout: Layout): readonly number[] =>
  cells.flatMap((cell, slot) => (isOnForm(cell, format, layout) ? [] : [slot]));
