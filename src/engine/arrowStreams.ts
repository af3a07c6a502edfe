import { type Columns, type Field, rowCount } from "#core/dataset/field.ts";
import { cutColumns } from "#core/dataset/tableFile.ts";
import { toArrow } from "./toArrow.ts";

/**
 * Rows of one stream: the engine holds all of a stream beside what it makes of it, and a page never gets
 * back what the engine once took.
 */
export const rowsAStream = 20_480;

/** Columns as Arrow streams of so many rows each; one stream where there are no rows. */
export const arrowStreams = (fields: readonly Field[], columns: Columns): readonly Uint8Array[] => {
  const rows = rowCount(columns);
  const streams: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < rows; from += rowsAStream) {
    streams.push(toArrow(fields, cutColumns(columns, { from, to: from + rowsAStream })));
  }
  return streams;
};
