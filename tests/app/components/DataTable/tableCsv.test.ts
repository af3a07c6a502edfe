import { expect, it } from "vitest";
import { tableCsv } from "#app/components/DataTable/tableCsv.ts";

it("writes notes, labels, raw values and the reason where there is none", () => {
  const csv = tableCsv(
    [
      {
        id: "name",
        label: "机关",
        value: ({ name }: { name: string; rate: number | null }) => name,
      },
      {
        id: "rate",
        label: "公开率",
        value: ({ rate }) => rate,
        print: () => "50.0%",
        blank: () => "无分母",
      },
    ],
    [
      { name: "甲", rate: 0.5 },
      { name: "乙", rate: null },
    ],
    ["模拟数据"],
  );
  expect(csv.slice(1).trimEnd().split("\r\n")).toEqual([
    "模拟数据",
    "机关,公开率",
    "甲,0.5",
    "乙,无分母",
  ]);
});
