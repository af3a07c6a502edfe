import { expect, it } from "vitest";
import { readImprint } from "#ingest/interpret/imprint.ts";
import { document, paragraph } from "./documents.ts";
import { grid } from "./grids.ts";

const imprintOf = (...[blocks, around]: Parameters<typeof document>) => {
  const page = document(blocks, around);
  return readImprint(page, page.blocks);
};

it("reads fields set beside their names", () => {
  const frame = grid([
    ["索 引 号", "YX0003/2024-00117", "发文机关", "云溪县财政局"],
    ["成文日期：", "2024年1月5日", "有效性", "有效"],
  ]);
  expect(imprintOf([frame])).toEqual({
    index: "YX0003/2024-00117",
    published: "2024-01-05",
    publisher: "云溪县财政局",
  });
});

it("reads fields in lines of text", () => {
  const blocks = ["索 引 号:YX0003/2024-53785", "发布时间：2024-01-24 15:17 来源：云溪县财政局"];
  expect(imprintOf(blocks.map(paragraph))).toEqual({
    index: "YX0003/2024-53785",
    published: "2024-01-24",
    publisher: "云溪县财政局",
  });
});

it("believes the metadata of the page first", () => {
  const meta = { PubDate: "2024/1/24 10:00", ContentSource: "云溪县财政局" };
  expect(imprintOf([paragraph("发布日期：2019-01-01")], { meta })).toMatchObject({
    published: "2024-01-24",
    publisher: "云溪县财政局",
  });
});

it("finds nothing in prose and in tables of the form", () => {
  const prose = `${"本报告所列数据真实。".repeat(30)}发布日期：2024-01-24`;
  const long = grid(Array.from({ length: 20 }, () => ["索引号", "7"]));
  expect(imprintOf([paragraph(prose), long])).toEqual({
    index: null,
    published: null,
    publisher: null,
  });
});
