import { type CellId, cellOf } from "#core/form/cells.ts";
import type { ReadReport, ReportReading } from "#ingest/reportReading.ts";

/** An amount in no stated unit is a cell only if it has a number: without one nothing was printed. */
const isPrinted = ([id, value]: readonly [string, number | null]): boolean =>
  value !== null || cellOf(id as CellId).columnOf.unit !== "printed";

const cellsOf = ({ cells }: ReadReport): Readonly<Record<string, number | null>> =>
  Object.fromEntries(Object.entries(cells).filter(isPrinted));

const reasonsOf = ({ blanks }: ReadReport): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(blanks).map(([id, { blank }]) => [id, blank]));

/** What `read --json` prints of a report. */
export const toRecord = (reading: ReportReading): Readonly<Record<string, unknown>> => {
  if ("error" in reading) {
    const { file, body, year, error } = reading;
    const nothing = {
      kind: null,
      format: null,
      cells: {},
      blanks: {},
      findings: [],
      narrative: [],
    };
    return { file, body, year, ...nothing, error: `${error.zh} ${error.en}` };
  }
  const { file, body, year, kind, format, findings } = reading;
  return {
    file,
    body,
    year,
    kind,
    format: format === null ? null : Number(format),
    cells: cellsOf(reading),
    blanks: reasonsOf(reading),
    findings,
    narrative: reading.narrative.map(({ id, value, unit, evidence }) => ({
      id,
      value,
      unit,
      evidence,
    })),
    title: reading.title,
    published: reading.published,
    index: reading.index,
    formerNames: reading.formerNames,
    layout: Number(reading.layout),
    places: reading.evidence,
    notes: reading.notes,
  };
};
