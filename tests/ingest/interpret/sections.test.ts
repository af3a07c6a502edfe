import { expect, it } from "vitest";
import type { Block } from "#ingest/document.ts";
import { findSections } from "#ingest/interpret/sections.ts";
import { paragraph } from "./documents.ts";
import { applicantHeadings, grid } from "./grids.ts";

const outline = (...blocks: readonly Block[]) =>
  findSections(blocks).map(({ table, headings, rows }) => [table, headings.length, rows.length]);

const zeros = ["0", "0", "0", "0", "0", "0", "0"];
const received = ["一、本年新收政府信息公开申请数量", ...zeros];
const closed = ["（七）总计", ...zeros];

it("finds a table among others", () => {
  const navigation = grid([["首页", "政策文件"]]);
  const news = grid([
    ["热门信息", "点击数"],
    ["2022年政府信息公开工作年度报告", "119"],
  ]);
  expect(outline(navigation, grid([...applicantHeadings, received, closed]), news)).toEqual([
    ["requests", 3, 2],
  ]);
});

it("carries a table on in the next grid, with its headings or without", () => {
  const whole = grid([...applicantHeadings, received]);
  expect(outline(whole, paragraph("— 4 —"), grid([closed]))).toEqual([
    ["requests", 3, 1],
    ["requests", 3, 1],
  ]);
  expect(outline(whole, grid([...applicantHeadings, closed]))).toEqual([
    ["requests", 3, 1],
    ["requests", 3, 1],
  ]);
});

it("cuts several tables in one grid apart", () => {
  const rows = [
    ["信息内容", "本年处理决定数量"],
    ["行政许可", "3"],
    ["三、收到和处理政府信息公开申请情况", ""],
    ...applicantHeadings,
    received,
    ["行政复议", "行政诉讼"],
    ["结果维持", "结果纠正"],
    ["0", "1"],
  ];
  expect(outline(grid(rows))).toEqual([
    ["disclosure", 1, 2],
    ["requests", 3, 1],
    ["disputes", 2, 1],
  ]);
});

it("keeps the line above a grid, and drops page numbers in it", () => {
  const [section] = findSections([
    paragraph("行政复议"),
    grid([
      ["结果维持", "结果纠正"],
      ["— 5 —", ""],
      ["1", "0"],
    ]),
  ]);
  expect(section).toMatchObject({ table: "disputes", caption: "行政复议" });
  expect(section?.rows).toHaveLength(1);
});

it("believes table 三 without headings by five of its rows", () => {
  const rows = ["予以公开", "部分公开", "重复申请", "属于国家秘密", "要求提供公开出版物"];
  expect(outline(grid(rows.map((label) => [label, ...zeros])))).toEqual([["requests", 0, 5]]);
  expect(outline(grid(rows.slice(1).map((label) => [label, ...zeros])))).toEqual([]);
});

it("takes handling fees set upright for a table", () => {
  const rows = [
    ["发出收费通知的件数", "1"],
    ["通知收取的总金额（元）", "50"],
  ];
  expect(outline(grid(rows))).toEqual([["handling-fees", 0, 2]]);
});

it("takes a word that a page break left between headings for a part of them", () => {
  const rows = [
    ["行政复议", "未经复议直接", "复议后起诉"],
    ["", "起诉", ""],
    ["结果维持", "结果纠正", "结果维持"],
    ["1", "2", "3"],
  ];
  expect(outline(grid(rows))).toEqual([["disputes", 3, 1]]);
});

it("takes kinds of dispute side by side between headings for headings", () => {
  const rows = [
    ["行政复议", "行政诉讼", "行政诉讼"],
    ["其他", "复议直接起诉", "复议后起诉"],
    ["结果维持", "结果维持", "结果纠正"],
    ["1", "2", "3"],
  ];
  expect(outline(grid(rows))).toEqual([["disputes", 3, 1]]);
});

it("takes two rows for headings that only together say something", () => {
  const rows = [
    ["行政复议", "", "", ""],
    ["结果", "结果", "其他", "尚未"],
    ["维持", "纠正", "结果", "审结"],
    ["1", "0", "0", "0"],
  ];
  expect(outline(grid(rows))).toEqual([["disputes", 3, 1]]);
});

it("carries table 四 set upright on in the next grid", () => {
  const kinds = ["结果", "行政复议", "未经复议直接起诉", "复议后起诉"];
  const whole = grid([kinds, ["结果维持", "1", "0", "0"]]);
  expect(outline(whole, grid([["总计", "1", "0", "0"]]))).toEqual([
    ["disputes", 1, 1],
    ["disputes", 1, 1],
  ]);
});
