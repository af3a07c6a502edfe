import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import type { Field } from "#core/dataset/field.ts";
import { arrowStreams, rowsAStream } from "#engine/arrowStreams.ts";
import { fromArrow } from "#engine/fromArrow.ts";

const fields: readonly Field[] = [
  { name: "report", type: "string" },
  { name: "n", type: "integer" },
];

const rowsIn = async (streams: readonly Uint8Array[]) => {
  const rows = [];
  for (const stream of streams) rows.push((await fromArrow(tableFromIPC(stream))).rows);
  return rows;
};

const columnsOf = (length: number) => ({
  report: Array.from({ length }, (_, i) => `报告 ${i}`),
  n: Array.from({ length }, (_, i) => (i % 3 === 0 ? null : i)),
});

it.each([
  [1, 1],
  [rowsAStream, 1],
  [rowsAStream + 1, 2],
  [3 * rowsAStream - 1, 3],
])("sends %i rows in %i streams, each row once and in its order", async (length, count) => {
  const columns = columnsOf(length);
  const parts = await rowsIn(arrowStreams(fields, columns));
  expect(parts).toHaveLength(count);
  expect(parts.flat()).toEqual(columns.n.map((n, i) => ({ report: columns.report[i], n })));
});

it("sends the columns of a table without rows", () => {
  const [stream, ...more] = arrowStreams(fields, columnsOf(0));
  expect(more).toEqual([]);
  expect(tableFromIPC(stream).schema.names).toEqual(["report", "n"]);
});
