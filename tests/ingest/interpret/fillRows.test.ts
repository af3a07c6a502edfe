import { expect, it } from "vitest";
import { fillRows, type Printing } from "#ingest/interpret/fillRows.ts";
import { toPieces } from "#ingest/interpret/pieces.ts";
import { findSections } from "#ingest/interpret/sections.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { applicantHeadings, grid } from "./grids.ts";

type Rows = Parameters<typeof grid>[0];

const fill = (...grids: readonly Rows[]): readonly Printing[] =>
  fillRows(
    toPieces(findSections(grids.map((rows) => grid(rows))), vocabulary.requests),
    vocabulary.requests.rows,
  );

const row = (label: string, first: string) => [label, first, "0", "0", "0", "0", "0", first];

const firsts = ({ found }: Printing) =>
  found.flatMap(({ row: key, column, pick }) =>
    column === "natural"
      ? [`${key} ${pick.kind === "cell" ? pick.cell.cell.text : pick.kind}`]
      : [],
  );

const head = [...applicantHeadings, row("一、本年新收政府信息公开申请数量", "3")];

it("fills rows of one table cut over several grids", () => {
  const [printing, ...others] = fill(head, [
    row("（七）总计", "2"),
    row("四、结转下年度继续办理", "1"),
  ]);
  expect(others).toEqual([]);
  expect(firsts(printing!)).toEqual(["received 3", "closed 2", "carried-out 1"]);
});

it("keeps a table that begins anew apart", () => {
  const whole = [...head, row("（七）总计", "2")];
  expect(fill(whole, whole).map(firsts)).toEqual([
    ["received 3", "closed 2"],
    ["received 3", "closed 2"],
  ]);
});

it("names rows with numbers that are not on the form", () => {
  const [printing] = fill([
    ...head,
    row("转送其他机关", "7"),
    ["注：以上数据真实。", "", "", "", "", "", "", ""],
  ]);
  expect(printing?.extraRows).toEqual(["转送其他机关"]);
});

it("gives no number to a row whose label does not say what it is", () => {
  const rows = [...head, row("（一）予以公开", "1"), row("？？", "5"), row("1.属于国家秘密", "0")];
  const [printing] = fill(rows);
  expect(firsts(printing!)).toContain("partial unclear");
});

it("gives no number of a label merged over two rows to the second", () => {
  const rows: Rows = [
    ...head,
    [["2.重复申请", 1, 2], "1", "0", "0", "0", "0", "0", "1"],
    ["9", "0", "0", "0", "0", "0", "9"],
  ];
  const [printing] = fill(rows);
  expect(firsts(printing!)).toEqual(["received 3", "declined-repeat 1"]);
  expect(printing?.extraRows).toHaveLength(1);
});

it("doubts a row whose first number slipped into its label", () => {
  const slipped = ["（一）予以公开\n3", "0", "0", "0", "0", "0", "3", ""];
  const [printing] = fill([...head, slipped]);
  expect(firsts(printing!)).toContain("granted unclear");
});

it("takes a full row in order under headings that a span too many shifts", () => {
  const wide: Rows = [
    [
      ["勾稽关系", 1, 3],
      ["申请人情况", 8],
    ],
    ...applicantHeadings.slice(1),
    row("（一）予以公开", "3"),
    ["（二）部分公开", "1", "0", "", "0", "0", "0", "1"],
  ];
  const [printing] = fill(wide);
  expect(firsts(printing!)).toEqual(["granted 3", "partial unclear"]);
});

it("passes over another table that shares nothing but 其他 and 总计", () => {
  const other: Rows = [
    ["单位", "自然人", "商业企业", "总计"],
    ["石桥镇", "1", "2", "3"],
    ["其他", "4", "0", "4"],
    ["总计", "5", "2", "7"],
  ];
  const [printing, ...others] = fill([...head, row("3.其他", "2"), row("（七）总计", "2")], other);
  expect(others).toEqual([]);
  expect(firsts(printing!)).toEqual(["received 3", "other-other 2", "closed 2"]);
});

it("takes 其他处理 filled up with blanks for the group it heads", () => {
  const blank = ["（六）其他处理", "", "", "", "", "", "", ""];
  const [printing] = fill([...head, blank, row("3.其他", "2"), row("（七）总计", "2")]);
  expect(firsts(printing!)).toEqual(["received 3", "other-other 2", "closed 2"]);
});
