import { expect, it } from "vitest";
import { matchRows } from "#ingest/interpret/matchRows.ts";
import { splitRow } from "#ingest/interpret/splitRow.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { printed } from "./grids.ts";

const { rows } = vocabulary.requests;

const match = (...labels: readonly string[]) => {
  const split = printed(labels.map((label) => [label, "1"])).map((row) =>
    splitRow(row, { rows, columns: [{ key: "total", text: "" }] }),
  );
  const { keys, doubtful } = matchRows(split, rows);
  return { keys, doubtful: [...doubtful.keys()] };
};

it("matches rows by their labels, with slips and without", () => {
  expect(
    match("予以公开", "部分公开", "其他法律和行政法规禁止公开", "属于行政执法案件").keys,
  ).toEqual(["granted", "partial", "refused-by-law", "refused-enforcement-file"]);
});

it("matches no group, though it is like a row", () => {
  expect(match("不予公开", "无法提供").keys).toEqual([undefined, undefined]);
});

it("leaves out a row that is not on the form", () => {
  expect(match("予以公开", "转送其他机关", "部分公开")).toEqual({
    keys: ["granted", undefined, "partial"],
    doubtful: [],
  });
});

it("doubts the missing row in whose place a stranger stands", () => {
  expect(match("予以公开", "？？", "属于国家秘密")).toEqual({
    keys: ["granted", undefined, "refused-state-secret"],
    doubtful: ["partial"],
  });
});

it("finds rows that stand out of order by their very labels", () => {
  expect(match("重复申请", "要求提供公开出版物", "予以公开", "部分公开").keys).toEqual(
    expect.arrayContaining(["declined-repeat", "declined-publication", "granted", "partial"]),
  );
});

it("gives rows with one label one key", () => {
  expect(match("重复申请", "重复申请").keys).toEqual(["declined-repeat", "declined-repeat"]);
});

it("tells a short label by its group before it", () => {
  expect(match("（五）不予处理 2.重复申请", "（六）其他处理 3.其他", "（七）总计").keys).toEqual([
    "declined-repeat",
    "other-other",
    "closed",
  ]);
});
