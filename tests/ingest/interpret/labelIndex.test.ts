import { expect, it } from "vitest";
import { labelIndex } from "#ingest/interpret/labelIndex.ts";

const index = labelIndex([
  ["file", "属于行政执法案卷"],
  ["inquiry", "属于行政查询事项"],
  ["other", "其他"],
  ["total", "总计"],
  ["total", "合计"],
]);

it("keeps the order of the form, each key once", () => {
  expect(index.keys).toEqual(["file", "inquiry", "other", "total"]);
});

it.each([
  ["其他", { other: 1 }],
  ["合计", { total: 1 }],
  ["属于行政执法案件", { file: 0.875 }],
  ["其地", {}],
  ["", {}],
])("fits %j to %j", (label, fit) => {
  expect(Object.fromEntries(index.fit(label))).toEqual(fit);
});

it("knows which labels are the form's own", () => {
  expect(index.has("合计")).toBe(true);
  expect(index.has("属于行政执法案件")).toBe(false);
});
