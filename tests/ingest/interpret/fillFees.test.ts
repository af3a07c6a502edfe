import { expect, it } from "vitest";
import { fillFees } from "#ingest/interpret/fillFees.ts";
import { findSections } from "#ingest/interpret/sections.ts";
import { grid } from "./grids.ts";

const fill = (rows: Parameters<typeof grid>[0], aligned = true) =>
  fillFees(findSections([grid(rows, aligned)])).flatMap(({ found }) =>
    found.map(({ column, pick }) => [
      column,
      pick.kind === "cell" ? pick.cell.cell.text : pick.kind,
    ]),
  );

const labels = [
  "发出收费通知的件数",
  "通知收取的总金额（单位：元）",
  "实际收取的总金额（单位：元）",
];
const read = [
  ["notices", "2"],
  ["charged", "380"],
  ["collected", "100.5"],
];

it("reads the table across", () => {
  expect(fill([labels, ["2", "380", "100.5"]])).toEqual(read);
  expect(
    fill([
      ["信息处理费", ...labels],
      ["2023年", "2", "380", "100.5"],
    ]),
  ).toEqual(read);
});

it("reads the table upright", () => {
  expect(fill(labels.map((label, i) => [label, ["2", "380", "100.5"][i]!]))).toEqual(read);
  expect(
    fill(
      labels.map((label, i) => [label, ["2", "380", "100.5"][i]!, ""]),
      false,
    ),
  ).toEqual(read);
});

it("reads other words for the same", () => {
  expect(
    fill([
      ["通知收取件数", "通知收取金额", "实际收取金额"],
      ["2", "380", "100.5"],
    ]),
  ).toEqual(read);
});

it("finds no fees in other tables", () => {
  expect(
    fill([
      ["收费项目", "金额"],
      ["停车费", "20"],
    ]),
  ).toEqual([]);
});
