import { expect, it } from "vitest";
import { headingTable, isKindAlone } from "#ingest/interpret/headingTable.ts";
import { printed } from "./grids.ts";

const tableOf = (...cells: readonly string[]) => headingTable(printed([cells])[0]!);

it.each([
  [["信息内容", "本年制发件数", "本年废止件", "先行有效件数"], "disclosure"],
  [["信息内容", "本年处理决定数量"], "disclosure"],
  [["（本列数据的勾稽关系为：第一项）", "申请人情况"], "requests"],
  [["钩稽关系", ""], "requests"],
  [["自然人", "法人或其他组织", "总计"], "requests"],
  [["商业\n企业", "科研\n机构", "其他"], "requests"],
  [["结果维持", "结果纠正", "总计"], "disputes"],
  [["行政法复议", "行政诉讼"], "disputes"],
  [["通知收取件数", "通知收取金额（元）", "实际收取金额（元）"], "handling-fees"],
])("finds in %j headings of %s", (cells, table) => {
  expect(tableOf(...cells)).toBe(table);
});

it.each([
  [["首页", "机构职能", "政策文件"]],
  [["行政许可", "12"]],
  [["一、本年新收政府信息公开申请数量", "", ""]],
  [["其他", "总计"]],
  [["", ""]],
])("finds no headings in %j", (cells) => {
  expect(tableOf(...cells)).toBeUndefined();
});

it("knows a kind of dispute that stands alone", () => {
  expect(isKindAlone(printed([["行政复议", ""]])[0]!)).toBe(true);
  expect(isKindAlone(printed([["行政复议", "3"]])[0]!)).toBe(false);
});
