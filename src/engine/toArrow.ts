import {
  type Data,
  Dictionary,
  Float64,
  Int32,
  makeData,
  Table,
  tableToIPC,
  Utf8,
  Vector,
} from "apache-arrow";
import type { Columns, Field, Value } from "#core/dataset/field.ts";

/** One bit a row, set where there is a value. */
const validity = (values: readonly Value[]) => {
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) nullCount++;
    else bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  }
  return { nullCount, nullBitmap: bits };
};

const yearData = (values: readonly Value[]): Data =>
  makeData({
    type: new Int32(),
    length: values.length,
    data: Int32Array.from(values, Number),
    ...validity(values),
  });

/** Counts too: a double is exact to 2⁵³, and no sum of doubles overflows. */
const numberData = (values: readonly Value[]): Data =>
  makeData({
    type: new Float64(),
    length: values.length,
    data: Float64Array.from(values, Number),
    ...validity(values),
  });

/** Arrow's own builder writes a function as text, which the page's policy forbids. */
const utf8 = (texts: readonly string[]): Vector<Utf8> => {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  for (const [i, { length }] of encoded.entries()) {
    valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + length;
  }
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  for (const [i, bytes] of encoded.entries()) data.set(bytes, valueOffsets[i]);
  return new Vector([makeData({ type: new Utf8(), length: texts.length, valueOffsets, data })]);
};

/** Texts repeat, body by body and year by year, so each is sent once; no rows, no texts to send. */
const textData = (values: readonly Value[]): Data => {
  if (values.length === 0) return makeData({ type: new Utf8() });
  const texts = new Map([["", 0]]);
  const indexOf = (value: Value): number => {
    const text = value === null ? "" : String(value);
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const data = Int32Array.from(values, indexOf);
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = utf8([...texts.keys()]);
  return makeData({ type, length: values.length, data, dictionary, ...validity(values) });
};

const dataOf = ({ type }: Field, values: readonly Value[]): Data => {
  switch (type) {
    case "string":
      return textData(values);
    case "year":
      return yearData(values);
    case "integer":
    case "number":
      return numberData(values);
  }
};

/** Columns as the Arrow stream that DuckDB takes in. */
export const toArrow = (fields: readonly Field[], columns: Columns): Uint8Array =>
  tableToIPC(
    new Table(
      Object.fromEntries(
        fields.map((field) => [field.name, new Vector([dataOf(field, columns[field.name] ?? [])])]),
      ),
    ),
    "stream",
  );
