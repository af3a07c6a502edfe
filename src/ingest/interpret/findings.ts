import { type CellId, cellOf } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Narrative } from "#core/report/report.ts";
import { runChecks } from "#core/report/runChecks.ts";
import { textConflicts } from "#core/report/textConflicts.ts";
import type { ReadingFinding } from "../reportReading.ts";
import { isMissing, numbersOf } from "./doubtShortRows.ts";
import type { CellReading } from "./settle.ts";

const units = { "wan-yuan": "万元", yuan: "元" } as const;

/** Numbers in another unit than the form's: they were converted. */
const unitConflicts = (readings: readonly CellReading[]): readonly ReadingFinding[] =>
  readings.flatMap(({ id, value, printed }) => {
    const { unit } = cellOf(id).columnOf;
    if (!("otherUnit" in value)) return [];
    const expected = unit === "wan-yuan" || unit === "yuan" ? units[unit] : null;
    return [{ check: "unit-of-form", cells: [id], expected, actual: printed }];
  });

/** Rows with fewer cells than the table has columns. */
const shortRows = (readings: readonly CellReading[]): readonly ReadingFinding[] => {
  if (!readings.some(isMissing)) return [];
  const rows = new Map<string, CellReading[]>();
  for (const reading of readings) {
    const { table, row } = cellOf(reading.id);
    const key = `${table}.${row}`;
    rows.set(key, [...(rows.get(key) ?? []), reading]);
  }
  return [...rows.values()].flatMap((row) => {
    const missing = row.filter(isMissing).length;
    if (missing === 0) return [];
    const cells = row.map(({ id }) => id);
    return [{ check: "row-complete", cells, expected: row.length, actual: row.length - missing }];
  });
};

const extraRowFindings = (labels: readonly string[]): readonly ReadingFinding[] =>
  labels.map((label) => ({ check: "row-on-form", cells: [], expected: null, actual: label }));

const yearConflicts = (year: number | null, others: readonly number[]): readonly ReadingFinding[] =>
  others
    .filter((other) => year !== null && other !== year)
    .map((other) => ({ check: "year-matches-text", cells: [], expected: year, actual: other }));

interface Subject {
  readonly cells: CellValues;
  /** Before rows that are too short were doubted. */
  readonly readings: ReadonlyMap<CellId, CellReading>;
  readonly extraRows: readonly string[];
  readonly narrative: readonly Narrative[];
  readonly year: number | null;
  /** Years that other places of the file name. */
  readonly otherYears: readonly number[];
}

/** Whatever in a report does not agree with itself or with the form. */
export const findingsOf = (subject: Subject): readonly ReadingFinding[] => {
  const readings = [...subject.readings.values()];
  const checked = [...runChecks(numbersOf(subject.readings)), ...textConflicts(subject)];
  return [
    ...checked.map(({ check, cells, expected, actual }) => ({ check, cells, expected, actual })),
    ...unitConflicts(readings),
    ...shortRows(readings),
    ...extraRowFindings(subject.extraRows),
    ...yearConflicts(subject.year, subject.otherYears),
  ];
};
