import { expect, it } from "vitest";
import { findTitles, titleAt } from "#ingest/interpret/findTitle.ts";
import { document, heading, paragraph } from "./documents.ts";
import { grid } from "./grids.ts";

const whole = { body: "云溪县财政局", year: 2023 };

it.each([
  [["云溪县财政局2023年政府信息公开工作年度报告"]],
  [["云溪县财政局", "2023年政府信息公开工作年度报告"]],
  [["云溪县财政局", "2023年度", "政府信息公开工作年度报告"]],
  [["云溪县财政局2023年", "政府信息公开工作年度报告"]],
  [["云溪县财政局2023年政府信息公开工作年", "度报告"]],
  [["云溪县财政局", "二〇二三年度政府信息公开工作", "年度报告"]],
  [["云溪县财政局2023年政府信息公开工作年度报告一、总体情况本报告依据……"]],
])("reads a title printed as %j", (lines) => {
  const blocks = lines.map(paragraph);
  expect(titleAt(blocks, blocks.length - 1)).toMatchObject(whole);
});

it("takes no sentence above a title for its first line", () => {
  const blocks = ["当前位置：首页 > 公开年报", "2023年政府信息公开工作年度报告"].map(paragraph);
  expect(titleAt(blocks, 1)).toMatchObject({ body: null, year: 2023 });
});

const titlesOf = (...[blocks, around]: Parameters<typeof document>) => {
  const page = document(blocks, around);
  return findTitles(page, page.blocks);
};

it("prefers the title that says whose report it is", () => {
  const blocks = [
    paragraph("2022年政府信息公开工作年度报告"),
    heading("云溪县财政局2023年政府信息公开工作年度报告"),
    paragraph("2021年政府信息公开工作年度报告"),
  ];
  expect(titlesOf(blocks)[0]).toMatchObject(whole);
});

it.each([
  [{ title: "云溪县财政局2023年政府信息公开工作年度报告_公开年报" }],
  [{ meta: { ArticleTitle: "云溪县财政局2023年政府信息公开工作年度报告" } }],
  [{ name: "附件/云溪县财政局2023年政府信息公开工作年度报告.docx" }],
])("finds it in %j where the text has none", (around) => {
  expect(titlesOf([paragraph("一、总体情况")], around)[0]).toMatchObject(whole);
});

it("finds it in a cell where the frame of the page is a table", () => {
  const framed = grid([["栏目导航", "云溪县财政局2023年政府信息公\n开工作年度报告\n一、总体情况"]]);
  expect(titlesOf([framed])[0]).toMatchObject(whole);
  const news = grid([["热门信息", "2018年政府信息公开工作年度报告"]]);
  expect(titlesOf([news])).toEqual([]);
});
