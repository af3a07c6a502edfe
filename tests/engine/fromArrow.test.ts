import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import type { Field } from "#core/dataset/field.ts";
import { fromArrow } from "#engine/fromArrow.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { toArrow } from "#engine/toArrow.ts";

const text: Field = { name: "text", type: "string" };
const number: Field = { name: "number", type: "number" };
const year: Field = { name: "year", type: "year" };

const throughArrow = async (
  fields: readonly Field[],
  columns: Record<string, (string | number | null)[]>,
) => (await fromArrow(tableFromIPC(toArrow(fields, columns)))).rows;

it.each([
  ["repeated texts", Array.from({ length: 5000 }, (_, i) => `县${i % 3}`)],
  ["texts that stand once", Array.from({ length: 5000 }, (_, i) => `p01c02a${i}-2024`)],
  ["texts in any script", ["樽梁省", "Zunliang", "a".repeat(300), "é", "😀", "", "\uFEFF标"]],
  ["texts whose letters each take a byte", ["Zunliang", "Zunliang", "", "a".repeat(300), "b"]],
  ["gaps among repeated texts", Array.from({ length: 5000 }, (_, i) => (i % 3 ? "a" : null))],
  [
    "gaps among texts that stand once",
    Array.from({ length: 5000 }, (_, i) => (i % 9 ? `${i}` : null)),
  ],
  ["nothing but gaps", [null, null]],
])("brings back %s as they were", async (_, values) => {
  expect(await throughArrow([text], { text: values })).toEqual(
    values.map((value) => ({ text: value })),
  );
});

it("brings back numbers and gaps in the order of their rows", async () => {
  const columns = { number: [1.5, null, -2, 0, 2 ** 53], year: [2019, 2020, 2021, 2022, 2023] };
  expect(await throughArrow([number, year], columns)).toEqual(
    columns.number.map((value, i) => ({ number: value, year: columns.year[i] })),
  );
});

it("reads an answer that comes in several batches", async () => {
  const database = await openDatabase();
  const { rows } = await database.run(
    "select i::double as n, if(i % 7 = 0, null, 'row ' || i) as t, i % 2 = 0 as even from range(5000) r(i)",
  );
  await database.close();
  expect(rows).toEqual(
    Array.from({ length: 5000 }, (_, i) => ({
      n: i,
      t: i % 7 === 0 ? null : `row ${i}`,
      even: i % 2 === 0,
    })),
  );
});
