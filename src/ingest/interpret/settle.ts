import { addressOf, type CellId, cellOf, isCellId } from "#core/form/cells.ts";
import type { TableId } from "#core/form/tables.ts";
import type { Evidence } from "../reportReading.ts";
import type { Found, Printing } from "./fillRows.ts";
import type { PrintedCell } from "./printedRow.ts";
import { readValue, type Value } from "./readValue.ts";

/** A cell of the form as read: its number, or why it has none, and where it stands. */
export interface CellReading extends Evidence {
  readonly id: CellId;
  readonly value: Value;
  /** Numbers it may hold, where the file does not tell which. */
  readonly candidates?: readonly number[];
}

const numberIn = (cell: PrintedCell, id: CellId, heading: string): readonly number[] => {
  const { value } = readValue(cell.cell.text, cellOf(id).columnOf, heading);
  return "value" in value ? [value.value] : [];
};

const unclear = (id: CellId, readings: readonly CellReading[]): CellReading => {
  const printed = [...new Set(readings.map((reading) => reading.printed))].join(" | ");
  const candidates = readings.flatMap(
    (reading) => reading.candidates ?? ("value" in reading.value ? [reading.value.value] : []),
  );
  return {
    id,
    value: { blank: "unreadable", printed },
    printed,
    ...(readings[0]?.place && { place: readings[0].place }),
    candidates: [...new Set(candidates)],
  };
};

const readFound = (id: CellId, { pick, heading }: Found): CellReading => {
  switch (pick.kind) {
    case "missing":
      return { id, value: { blank: "empty" }, printed: "" };
    case "cell": {
      const { text, place } = pick.cell.cell;
      return { id, ...readValue(text, cellOf(id).columnOf, heading), printed: text, place };
    }
    case "unclear": {
      const printed = pick.candidates.map(({ cell }) => cell.text).join(" | ");
      const candidates = pick.candidates.flatMap((cell) => numberIn(cell, id, heading));
      const [first] = pick.candidates;
      return {
        id,
        value: { blank: "unreadable", printed },
        printed,
        ...(first && { place: first.cell.place }),
        candidates: [...new Set(candidates)],
      };
    }
  }
};

const isSame = (one: Value, other: Value): boolean =>
  "value" in one && "value" in other
    ? one.value === other.value
    : "blank" in one && "blank" in other;

const isEmpty = ({ value }: CellReading): boolean => "blank" in value && value.blank === "empty";

/** A row cut by a page break is printed twice, once without its numbers. */
const merge = (one: CellReading, other: CellReading): CellReading => {
  if (isSame(one.value, other.value) || isEmpty(other)) return one;
  return isEmpty(one) ? other : unclear(one.id, [one, other]);
};

export interface Settled {
  readonly cells: ReadonlyMap<CellId, CellReading>;
  /** How many cells are printed more than once, and how many of those with different content. */
  readonly repeated: number;
  readonly different: number;
}

/** One reading for each cell of a table, from however many times the file prints it. */
export const settle = (printings: readonly Printing[], table: TableId): Settled => {
  const cells = new Map<CellId, CellReading>();
  let repeated = 0;
  let different = 0;
  for (const found of printings.flatMap((printing) => printing.found)) {
    const id = addressOf(table, found.row, found.column);
    if (!isCellId(id)) continue;
    const reading = readFound(id, found);
    const known = cells.get(id);
    cells.set(id, known ? merge(known, reading) : reading);
    if (known) repeated += 1;
    if (known && !isSame(known.value, reading.value)) different += 1;
  }
  return { cells, repeated, different };
};
