import { type CellId, cells, isOnForm } from "#core/form/cells.ts";
import { isOptional } from "#core/dataset/sheet.ts";
import type { BlankCell, Report } from "#core/report/report.ts";
import type { ReadReport } from "./reportReading.ts";

/** What the file does not print: a row its table leaves out, or a table that is not there. */
const unprinted = ({ cells: read, layout }: ReadReport, format: Report["format"]) => {
  const seen = new Set(cells.filter(({ id }) => id in read).map(({ table }) => table));
  return Object.fromEntries(
    cells
      .filter((cell) => isOnForm(cell, format, layout) && !(cell.id in read))
      .filter(({ table }) => seen.has(table) || !isOptional(table))
      .map(({ id, table }): readonly [CellId, BlankCell] => [
        id,
        { blank: seen.has(table) ? "absent" : "no-table" },
      ]),
  ) as Report["blanks"];
};

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** A reading as a report of a dataset, under the ids the dataset knows its body by. */
export const toReport = (
  reading: ReadReport,
  ids: { readonly body: string; readonly year: number },
): Report => {
  const format = reading.format ?? "2021";
  const missing = unprinted(reading, format);
  const isPartial = Object.values(missing).some(({ blank }) => blank === "no-table");
  return {
    id: `${ids.body}-${ids.year}`,
    ...ids,
    kind: reading.kind,
    format,
    layout: reading.layout,
    completeness: isPartial ? "partial" : "complete",
    title: reading.title && onOneLine(reading.title),
    published: reading.published,
    source: null,
    transcription: "read-by-rule",
    note: onOneLine(reading.file),
    cells: reading.cells,
    blanks: { ...missing, ...reading.blanks },
    narrative: reading.narrative.map((count) => ({
      ...count,
      evidence: count.evidence && onOneLine(count.evidence),
    })),
  };
};
