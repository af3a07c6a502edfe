import { parseCsv } from "#core/dataset/csv.ts";
import { schema } from "#core/dataset/schema.ts";

/** A table whose headings are not those of the dictionary. */
export interface ForeignTable {
  readonly file: string;
  readonly headings: readonly string[];
  readonly records: readonly (readonly string[])[];
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Spreadsheets in China write GBK more often than not. */
const inUtf8 = async (blob: Blob): Promise<Blob> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (isUtf8(bytes)) return blob;
  const { decodeText } = await import("#ingest/readers/decode.ts");
  return new Blob([decodeText(bytes)], { type: "text/csv" });
};

const isCsv = (name: string): boolean => /\.csv$/iu.test(name);

export const textsInUtf8 = async (
  tables: ReadonlyMap<string, Blob>,
): Promise<ReadonlyMap<string, Blob>> =>
  new Map(
    await Promise.all(
      [...tables].map(
        async ([name, blob]) => [name, isCsv(name) ? await inUtf8(blob) : blob] as const,
      ),
    ),
  );

/** A CSV file alone that lacks what a table of reports must have: its columns can be assigned by hand. */
export const foreignTableIn = async (
  tables: ReadonlyMap<string, Blob>,
): Promise<ForeignTable | null> => {
  const [only, ...others] = tables;
  if (!only || others.length > 0 || !isCsv(only[0])) return null;
  const [file, blob] = only;
  const [headings = [], ...records] = parseCsv(await blob.text(), file);
  const required = schema.reports.filter((field) => "required" in field);
  const isOurs = required.every(({ name }) => headings.includes(name));
  return isOurs || records.length === 0 ? null : { file, headings, records };
};
