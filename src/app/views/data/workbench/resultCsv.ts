import { type SheetValue, spreadsheetCsv } from "#app/files/spreadsheetCsv.ts";
import type { Value } from "#core/query/query.ts";
import type { Result } from "#core/query/result.ts";

/** Rows written in one go, so that the page stays alive between. */
const chunk = 20_000;

const plain = (value: Value): SheetValue => (typeof value === "boolean" ? String(value) : value);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An answer as a CSV file, all its rows; the mark of UTF-8 stands once, at the beginning. */
export const resultCsv = async ({ columns, rows }: Result): Promise<Blob> => {
  const parts = [spreadsheetCsv([columns.map(({ name }) => name)])];
  for (let from = 0; from < rows; from += chunk) {
    const records = Array.from({ length: Math.min(chunk, rows - from) }, (_, at) =>
      columns.map((column) => plain(column.at(from + at))),
    );
    parts.push(spreadsheetCsv(records).slice(1));
    await pause();
  }
  return new Blob(parts, { type: "text/csv" });
};
