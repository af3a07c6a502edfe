import type { ExportTable } from "./exportTable.ts";
import type { Note } from "./note.ts";

/** A table as JSON: what is said of it, its columns, and a record a row. */
export const formatExportJson = (
  { title, columns, rows }: ExportTable,
  notes: readonly Note[],
): string =>
  `${JSON.stringify(
    {
      title,
      notes: notes.map(({ topic, words }) => ({ topic, words })),
      columns,
      rows: rows.map((row) =>
        Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])),
      ),
    },
    null,
    1,
  )}\n`;
