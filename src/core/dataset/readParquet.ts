import {
  type Compressors,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
} from "hyparquet";
import { DatasetFault } from "./fault.ts";
import { type Field, isText, type Value } from "./field.ts";
import {
  type Bytes,
  requireColumns,
  type RowRange,
  type TableFile,
  withGaps,
} from "./tableFile.ts";

/** Holds the footer of a form's 232 columns in several row groups, and the whole of a small file. */
const footerBytes = 1 << 17;

const magic = 0x31524150;

const bareCodecs = new Set(["UNCOMPRESSED", "SNAPPY"]);

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

const damaged =
  (file: string) =>
  (cause: unknown): never => {
    if (cause instanceof DatasetFault) throw cause;
    throw new DatasetFault(file, "damaged", { detail: reasonOf(cause), cause });
  };

const startsWithMagic = (bytes: ArrayBuffer): boolean =>
  bytes.byteLength >= 4 && new DataView(bytes).getUint32(0, true) === magic;

/** The file with its end at hand, so that the footer costs one request. */
const withEnd = async (file: string, bytes: Bytes): Promise<Bytes> => {
  const { byteLength } = bytes;
  const from = Math.max(0, byteLength - footerBytes);
  const end = await bytes.slice(from, byteLength);
  if (byteLength >= 12 && startsWithMagic(end.slice(-4))) {
    return {
      byteLength,
      slice: (start, stop = byteLength) =>
        start >= from ? end.slice(start - from, stop - from) : bytes.slice(start, stop),
    };
  }
  const begins = startsWithMagic(await bytes.slice(0, Math.min(4, byteLength)));
  throw new DatasetFault(file, begins ? "truncated" : "not-parquet");
};

const numeric: ReadonlySet<string | undefined> = new Set(["INT32", "INT64", "FLOAT", "DOUBLE"]);

const holds = ({ type, converted_type }: SchemaElement, field: Field): boolean =>
  isText(field) ? type === "BYTE_ARRAY" : numeric.has(type) && converted_type === undefined;

const checkTypes = (
  file: string,
  elements: readonly SchemaElement[],
  fields: readonly Field[],
): void => {
  const wrong = fields.filter((field) =>
    elements.some((element) => element.name === field.name && !holds(element, field)),
  );
  if (wrong.length === 0) return;
  throw new DatasetFault(file, "column-type", {
    detail: wrong.map(({ name, type }) => `${name} (${type})`).join(", "),
  });
};

/** Snappy is read by hyparquet itself; the other codecs are fetched when a file uses one. */
const compressorsFor = async (metadata: FileMetaData): Promise<Compressors> => {
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data }) => (meta_data ? [meta_data.codec] : [])),
  );
  if (codecs.every((codec) => bareCodecs.has(codec))) return {};
  const { compressors } = await import("hyparquet-compressors");
  return compressors;
};

const plain = (value: unknown): Value => {
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "bigint" ? Number(value) : null;
};

/** A chunk may begin before the rows asked for and end behind them. */
const place = (
  chunk: DecodedArray,
  into: Value[],
  { at, to }: { readonly at: number; readonly to: number },
): void => {
  const last = Math.min(chunk.length, to - at);
  for (let i = Math.max(0, -at); i < last; i++) into[at + i] = plain(chunk[i]);
};

const groupsOf = ({ row_groups }: FileMetaData): readonly RowRange[] => {
  let to = 0;
  return row_groups.map(({ num_rows }) => {
    const from = to;
    to += Number(num_rows);
    return { from, to };
  });
};

/** Opens a Parquet file of a known table: only the footer is read until columns are named. */
export const openParquet = async (
  file: string,
  bytes: Bytes,
  fields: readonly Field[],
): Promise<TableFile> => {
  const whole = await withEnd(file, bytes);
  const metadata = await parquetMetadataAsync(whole, {
    initialFetchSize: footerBytes,
    geoparquet: false,
  }).catch(damaged(file));
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const columns = elements.map(({ name }) => name);
  requireColumns(file, columns, fields);
  checkTypes(file, elements, fields);
  const rows = Number(metadata.num_rows);

  const read: TableFile["read"] = async (names, { from, to } = { from: 0, to: rows }) => {
    const present = names.filter((name) => columns.includes(name));
    const found = new Map(present.map((name) => [name, Array<Value>(to - from).fill(null)]));
    if (present.length > 0 && to > from) {
      await parquetRead({
        file: whole,
        metadata,
        columns: present,
        rowStart: from,
        rowEnd: to,
        compressors: await compressorsFor(metadata),
        geoparquet: false,
        onChunk: ({ columnName, columnData, rowStart }) => {
          place(columnData, found.get(columnName) ?? [], { at: rowStart - from, to: to - from });
        },
      }).catch(damaged(file));
    }
    return withGaps(Object.fromEntries(found), names, to - from);
  };
  return { rows, groups: groupsOf(metadata), columns, read };
};
