import { type Component, nextTick } from "vue";
import { expect, it } from "vitest";
import type { Column } from "#app/components/DataTable/column.ts";
import DataTable from "#app/components/DataTable/DataTable.vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import { mountPart } from "../../mountPart.ts";

interface Row {
  readonly id: number;
  readonly rate: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: "id", label: "号", value: ({ id }) => `第${id}` },
  { id: "rate", label: "率", value: ({ rate }) => rate, isNumber: true, blank: () => "无分母" },
];

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, rate: id === 1 ? null : 1000 + id }));

const mountTable = (rows: readonly Row[], sort: string | null = null) =>
  mountPart(DataTable as Component, {
    caption: "表",
    columns,
    rows,
    rowKey: (row: Row) => row.id,
    sort,
  });

it("groups numbers and says why one is missing", () => {
  const table = mountTable(rowsOf(2));
  expect(table.findAll("td").map((cell) => cell.text())).toEqual(["1,000", "无分母"]);
});

it("says which column it is sorted by, and asks for the other way at a click", async () => {
  const table = mountTable(rowsOf(3), "-rate");
  const [, head] = table.findAll("thead th");
  expect(head?.attributes("aria-sort")).toBe("descending");
  expect(table.findAll("tbody th").map((cell) => cell.text())).toEqual(["第2", "第0", "第1"]);
  await head?.find("button").trigger("click");
  expect(table.emitted("update:sort")).toEqual([["rate"]]);
});

it("draws a small part of many rows and tells how many there are", () => {
  const table = mountTable(rowsOf(3000));
  expect(table.findAll("tbody tr").length).toBeLessThan(80);
  expect(table.find("table").attributes("aria-rowcount")).toBe("3001");
});

it("makes the first rows with the table, and the others in tasks after it", async () => {
  const table = mountTable(rowsOf(30));
  const rows = () => table.findAll("tbody tr").length;
  expect(rows()).toBeGreaterThan(0);
  expect(rows()).toBeLessThan(30);
  await drawingTask();
  await nextTick();
  expect(rows()).toBe(30);
});

it("says so when no row fits", () => {
  expect(mountTable([]).text()).toContain("没有符合条件的行");
});
