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
  vectorFromArray,
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

/** Texts repeat, body by body and year by year, so each is sent once; a table without rows has none to send. */
const textData = (values: readonly Value[]): Data => {
  if (values.length === 0) return makeData({ type: new Utf8() });
  const texts = new Map([["", 0]]);
  const indexOf = (value: Value): number => {
    if (value === null) return 0;
    const text = String(value);
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const data = Int32Array.from(values, indexOf);
  const dictionary = vectorFromArray([...texts.keys()], new Utf8());
  const type = new Dictionary(new Utf8(), new Int32());
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
