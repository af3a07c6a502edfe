import { expect, it } from "vitest";
import type { Block } from "#ingest/document.ts";
import { fillDisputes } from "#ingest/interpret/fillDisputes.ts";
import { findSections } from "#ingest/interpret/sections.ts";
import { paragraph } from "./documents.ts";
import { grid } from "./grids.ts";

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const numbers = Array.from({ length: 15 }, (_, i) => `${i + 1}`);

const fill = (...blocks: readonly Block[]) =>
  fillDisputes(findSections(blocks)).flatMap(({ found }) =>
    found.map(
      ({ row, column, pick }) =>
        [`${row}.${column}`, pick.kind === "cell" ? pick.cell.cell.text : pick.kind] as const,
    ),
  );

const inOrder = ["review", "direct-suit", "post-review-suit"].flatMap((kind, i) =>
  ["upheld", "corrected", "other", "pending", "total"].map((result, j) => [
    `${kind}.${result}`,
    `${i * 5 + j + 1}`,
  ]),
);

const oneRow = [
  [
    ["行政复议", 5],
    ["行政诉讼", 10],
  ],
  [...results.map((text) => [text, 1, 2] as const), ["未经复议直接起诉", 5], ["复议后起诉", 5]],
  [...results, ...results],
  numbers,
] as const;

it("reads fifteen numbers in one row by the headings over each", () => {
  expect(fill(grid(oneRow))).toEqual(inOrder);
});

it("reads them in order where only the order is told", () => {
  const lines = [
    ["行政复议", "行政诉讼"],
    [...results, "未经复议直接起诉", "复议后起诉"],
    [...results, ...results],
    numbers,
  ];
  expect(fill(grid(lines, false))).toEqual(inOrder);
});

it("reads a row for each kind", () => {
  const rows = [
    ["", ...results],
    ["行政法复议", ...numbers.slice(0, 5)],
    ["未经复议直接起诉", ...numbers.slice(5, 10)],
    ["复议后起诉", ...numbers.slice(10)],
  ];
  expect(fill(grid(rows))).toEqual(inOrder);
});

it("reads headings whose words a page break parted", () => {
  const halves = (at: number) =>
    [...results, ...results].map((text) =>
      text === "总计" && at > 0 ? "" : text.slice(at, at + 2),
    );
  const rows = [
    [
      ["行政复议", 5],
      ["未经复议直接起诉", 5],
      ["复议后起诉", 5],
    ],
    [...halves(0), ...halves(0).slice(5)],
    [...halves(2), ...halves(2).slice(5)],
    numbers,
  ] as const;
  expect(fill(grid(rows))).toEqual(inOrder);
});

it("reads the kinds of suits by the brackets behind them", () => {
  const rows = [
    ["", ...results],
    ["行政复议", ...numbers.slice(0, 5)],
    ["行政诉讼（未经复议直接起诉）", ...numbers.slice(5, 10)],
    ["行政诉讼（复议后起诉）", ...numbers.slice(10)],
  ];
  expect(fill(grid(rows))).toEqual(inOrder);
});

it("reads results as rows and kinds as columns", () => {
  const rows = [
    ["结果", "行政复议", "未经复议直接起诉", "复议后起诉"],
    ...results.map((result, i) => [result, numbers[i]!, numbers[i + 5]!, numbers[i + 10]!]),
  ];
  expect(new Map(fill(grid(rows)))).toEqual(new Map(inOrder as [string, string][]));
});

it("takes the line above a table for the kind it is about", () => {
  expect(fill(paragraph("行政复议"), grid([results, numbers.slice(0, 5)]))).toEqual(
    inOrder.slice(0, 5),
  );
});

it("reads nothing where a kind is lost", () => {
  const lost = [
    [
      ["行政复议", 5],
      ["行政诉讼", 10],
    ],
    [...results, ...results, ...results],
    numbers,
  ] as const;
  expect(fill(grid(lost))).toEqual([]);
});

it("doubts every number where the first slipped into a heading", () => {
  const [kinds, heads, [...results2]] = oneRow;
  const slipped = [...results2.slice(0, -1), "总计\n1"];
  const found = fill(grid([kinds, heads, slipped, [...numbers.slice(1), ""]]));
  expect(new Set(found.map(([, kind]) => kind))).toEqual(new Set(["unclear"]));
});
