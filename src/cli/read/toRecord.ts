import { type CellId, cellOf } from "#core/form/cells.ts";
import type { ReadReport, ReportReading } from "#ingest/reportReading.ts";

/** An amount in no stated unit is a cell only if it has a number: without one nothing was printed. */
const isPrinted = ([id, value]: readonly [string, number | null]): boolean =>
  value !== null || cellOf(id as CellId).columnOf.unit !== "printed";

const cellsOf = ({ cells }: ReadReport): Readonly<Record<string, number | null>> =>
  Object.fromEntries(Object.entries(cells).filter(isPrinted));

const reasonsOf = ({ blanks }: ReadReport): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(blanks).map(([id, { blank }]) => [id, blank]));

const remarksOf = ({ evidence }: ReadReport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...evidence].flatMap(([id, { note }]) => (note === undefined ? [] : [[id, note]])),
  );

/** Where each cell stands in the file, and what is printed there. */
const placesOf = ({ evidence }: ReadReport): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...evidence].map(([id, { place, printed }]) => [id, { ...place, printed }]));

const unread = { kind: null, format: null, cells: {}, blanks: {}, findings: [], narrative: [] };

/** What `read --json` prints of a report; with places, where every cell was read. */
export const toRecord = (
  reading: ReportReading,
  withPlaces: boolean,
): Readonly<Record<string, unknown>> => {
  if ("error" in reading) {
    const { file, body, year, error } = reading;
    return { file, body, year, ...unread, error: `${error.zh} ${error.en}` };
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
    notes: remarksOf(reading),
    ...(withPlaces && { places: placesOf(reading) }),
  };
};
