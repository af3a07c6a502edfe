import { type CellId, cellOf } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import {
  applicants,
  type RequestColumn,
  requestColumns,
  type RequestRow,
  requestRows,
} from "#core/form/formulas.ts";
import { runChecks } from "#core/report/runChecks.ts";
import type { CellReading } from "./settle.ts";

const idOf = (row: RequestRow, column: RequestColumn): CellId => `requests.${row}.${column}`;

type Readings = ReadonlyMap<CellId, CellReading>;

const numberOf = (reading: CellReading | undefined): number | null =>
  reading && "value" in reading.value ? reading.value.value : null;

export const numbersOf = (readings: Readings): CellValues =>
  Object.fromEntries([...readings].map(([id, reading]) => [id, numberOf(reading)]));

/** A cell its row has no room for. */
export const isMissing = (reading: CellReading): boolean =>
  reading.place === undefined && reading.candidates === undefined;

const columnChecks = new Set(["outcomes-sum", "requests-balance"]);

const isBlank = (reading: CellReading | undefined): boolean =>
  reading !== undefined && "blank" in reading.value && reading.value.blank === "empty";

/** A row ends early, or alone of all has no total: a text may have filled it up with a blank. */
const shortness = (readings: Readings): ((row: RequestRow) => boolean) => {
  const hasTotal = (row: RequestRow): boolean =>
    numberOf(readings.get(idOf(row, "total"))) !== null;
  const haveTotals = requestRows.filter(hasTotal).length * 2 > requestRows.length;
  return (row) => {
    const total = readings.get(idOf(row, "total"));
    return (total !== undefined && isMissing(total)) || (haveTotals && isBlank(total));
  };
};

/** The last number of a row without its total is the total after all if it adds up the others. */
const looksLikeTotal = (cells: CellValues, row: RequestRow): boolean => {
  const numbers = applicants.map((column) => cells[idOf(row, column)] ?? 0);
  const last = numbers.pop() ?? 0;
  return last > 0 && last === numbers.reduce((sum, number) => sum + number, 0);
};

/** What stands in a cell may belong to its neighbour on either side. */
const doubt = (row: readonly CellReading[], at: number): CellReading | undefined => {
  const reading = row[at];
  if (!reading) return undefined;
  const near = [row[at - 1], reading].flatMap((each) => numberOf(each) ?? []);
  return {
    ...reading,
    value: { blank: "unreadable", printed: reading.printed },
    candidates: [...new Set(near)],
  };
};

const doubtAll = (readings: Readings, rows: readonly (readonly CellReading[])[]): Readings => {
  const doubted = new Map(readings);
  for (const row of rows) {
    row.forEach(({ id }, at) => {
      const reading = doubt(row, at);
      if (reading) doubted.set(id, reading);
    });
  }
  return doubted;
};

/** Rows of the other tables, which have no sums to prove them; table 四 may be all one row. */
const otherShortRows = (readings: Readings): readonly (readonly CellReading[])[] => {
  const rows = new Map<string, CellReading[]>();
  for (const reading of readings.values()) {
    const { table, row } = cellOf(reading.id);
    if (table === "requests") continue;
    const key = table === "disputes" ? table : `${table}.${row}`;
    rows.set(key, [...(rows.get(key) ?? []), reading]);
  }
  return [...rows.values()].filter((row) => row.some(isMissing));
};

/**
 * A row of table 三 with six cells lacks its total, if it is read by its headings. It is not believed
 * where its columns then fail to add up or its last number is the sum of the others: another cell
 * may be the missing one, and all that follow would be one column off.
 */
export const doubtShortRows = (readings: Readings): Readings => {
  const isShort = shortness(readings);
  if (!requestRows.some(isShort) && ![...readings.values()].some(isMissing)) return readings;
  const cells = numbersOf(readings);
  const failing = new Set(
    runChecks(cells).flatMap(({ check, cells: ids }) => (columnChecks.has(check) ? ids : [])),
  );
  const isBelievable = (row: RequestRow): boolean =>
    !looksLikeTotal(cells, row) && !requestColumns.some((column) => failing.has(idOf(row, column)));
  const doubtedRows = requestRows
    .filter((row) => isShort(row) && !isBelievable(row))
    .map((row) => requestColumns.flatMap((column) => readings.get(idOf(row, column)) ?? []));
  return doubtAll(readings, [...doubtedRows, ...otherShortRows(readings)]);
};
