import { expect, it } from "vitest";
import { tableCsv } from "#app/components/DataTable/tableCsv.ts";

interface Row {
  readonly name: string;
  readonly rate: number | null;
}

const columns = [
  { id: "name", label: "机关", value: ({ name }: Row) => name },
  {
    id: "rate",
    label: "公开率",
    value: ({ rate }: Row) => rate,
    print: () => "50.0%",
    blank: () => "无分母",
  },
];

const rows: readonly Row[] = [
  { name: "甲", rate: 0.5 },
  { name: "乙", rate: null },
  { name: "丙", rate: 0 },
];

const linesOf = (isSimulated: boolean) =>
  tableCsv(columns, rows, { title: "表", language: "zh", isSimulated }).slice(1).split("\r\n");

it("writes labels, raw values, and beside them whether a value is zero or why there is none", () => {
  expect(linesOf(false)).toEqual([
    "机关,公开率,公开率（状态）",
    "甲,0.5,有数字",
    "乙,,无分母",
    "丙,0,零",
    "",
  ]);
});

it("says of simulated data in every row that they are", () => {
  expect(linesOf(true)[0]).toBe("机关,公开率,公开率（状态）,模拟数据");
  expect(linesOf(true)[2]).toBe("乙,,无分母,模拟数据");
});
