import { ByteWriter, ParquetWriter, type Writer } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import { type Columns, type Field, type FieldType, type Value } from "./field.ts";

const physical = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  year: { type: "INT32" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
} as const satisfies Record<FieldType, Partial<SchemaElement>>;

const elementOf = (field: Field): SchemaElement => ({
  name: field.name,
  ...physical[field.type],
  repetition_type: field.required ? "REQUIRED" : "OPTIONAL",
});

const isStorable = ({ type, required }: Field, value: Value): boolean => {
  if (value === null) return !required;
  switch (type) {
    case "string":
      return typeof value === "string";
    case "year":
    case "integer":
      return typeof value === "number" && (value | 0) === value;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
  }
};

const valuesOf = (field: Field, columns: Columns): Value[] => {
  const values = columns[field.name] ?? [];
  const wrong = values.find((value) => !isStorable(field, value));
  if (wrong !== undefined) throw new Error(`not ${field.type} in ${field.name}: ${wrong}`);
  return [...values];
};

/** Rows appended together are stored together; a column of one append is one range of bytes. */
export interface TableWriter {
  readonly append: (columns: Columns) => void;
  readonly finish: () => void;
}

/**
 * Parquet in Snappy with dictionaries, as measured: on 135 reports by 232 cells it takes 50 kB
 * (uncompressed 63, gzip 55, zstd 53) and the fewest milliseconds to read. Readers here never skip
 * rows, so statistics and page indexes (7.5 kB) are left out.
 */
export const parquetWriter = (fields: readonly Field[], writer: Writer): TableWriter => {
  const schema = [{ name: "root", num_children: fields.length }, ...fields.map(elementOf)];
  const parquet = new ParquetWriter({ writer, schema, codec: "SNAPPY", statistics: false });
  return {
    append: (columns) => {
      const columnData = fields.map((field) => ({
        name: field.name,
        data: valuesOf(field, columns),
        offsetIndex: false,
      }));
      void parquet.write({ columnData, rowGroupSize: Number.MAX_SAFE_INTEGER });
    },
    finish: () => void parquet.finish(),
  };
};

export const writeParquet = (fields: readonly Field[], columns: Columns): Uint8Array => {
  const bytes = new ByteWriter();
  const table = parquetWriter(fields, bytes);
  table.append(columns);
  table.finish();
  return bytes.getBytes();
};
