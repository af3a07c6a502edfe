import { expect, it } from "vitest";
import { simplify } from "#ingest/interpret/simplify.ts";

it.each([
  ["政府信息公開工作年度報告", "政府信息公开工作年度报告"],
  ["復議後起訴", "复议后起诉"],
  ["繳納費用", "缴纳费用"],
  ["青嵐市", "青嵐市"],
  ["行政许可", "行政许可"],
  ["", ""],
])("turns %j into %j", (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});

it("leaves nothing to do a second time", () => {
  const text = "縣鎮鄉區政府辦公廳財政局審計局衛生健康委員會";
  expect(simplify(simplify(text))).toBe(simplify(text));
});
