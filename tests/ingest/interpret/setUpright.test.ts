import { expect, it } from "vitest";
import { setUpright } from "#ingest/interpret/setUpright.ts";
import { grid } from "./grids.ts";

const labels = [
  "予以公开",
  "部分公开",
  "属于国家秘密",
  "重复申请",
  "信访举报投诉类申请",
  "要求提供公开出版物",
  "属于行政执法案卷",
  "属于行政查询事项",
];

it("turns a table whose rows lie side by side, with its spans", () => {
  const lying = grid([
    ["", ["三、本年度办理结果", labels.length]],
    ["申请人", ...labels],
    ["自然人", ...labels.map((_, i) => `${i}`)],
  ]);
  const { rows } = setUpright(lying);
  expect(rows[1]?.map(({ text }) => text)).toEqual(["三、本年度办理结果", "予以公开", "0"]);
  expect(rows[1]?.[0]).toBe(rows[2]?.[0]);
  expect(rows[8]?.[2]).toMatchObject({
    text: "7",
    row: 8,
    column: 2,
    place: { row: 3, column: 9 },
  });
});

it("leaves a table that stands alone", () => {
  const upright = grid(labels.map((label) => [label, "0"]));
  expect(setUpright(upright)).toBe(upright);
});
