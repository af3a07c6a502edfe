import { expect, it } from "vitest";
import { joinLabels } from "#ingest/interpret/joinLabels.ts";
import { splitRow } from "#ingest/interpret/splitRow.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { printed } from "./grids.ts";

const { rows } = vocabulary.requests;
const columns = ["natural", "total"].map((key) => ({ key, text: "" }));

const join = (drawn: readonly (readonly string[])[]) =>
  joinLabels(
    printed(drawn).map((row) => splitRow(row, { rows, columns })),
    rows,
  ).map(({ label, values }) => [label?.label, ...values.map(({ cell }) => cell.text)]);

it.each([
  ["above", ["3.补正后申请", "1", "2"], ["内容仍不明确", "", ""]],
  ["below", ["3.补正后申请", "", ""], ["内容仍不明确", "1", "2"]],
])("joins a label cut in two with the numbers %s", (_, ...drawn) => {
  expect(join(drawn)).toEqual([["补正后申请内容仍不明确", "1", "2"]]);
});

it.each([
  ["have labels of their own", ["1.属于国家秘密", "1", "2"], ["（七）总计", "", ""]],
  ["both have numbers", ["3.补正后申请", "1", "2"], ["内容仍不明确", "3", "4"]],
  ["are not of the form together", ["3.补正后申请", "1", "2"], ["仍不清楚", "", ""]],
])("leaves rows alone that %s", (_, ...drawn) => {
  expect(join(drawn)).toHaveLength(2);
});

it("joins a label cut within its remark", () => {
  const drawn = [
    ["（二）部分公开（区分处理的", "", ""],
    ["，只计这一情形，不计其他情形）", "1", "2"],
  ];
  expect(join(drawn)).toEqual([["部分公开", "1", "2"]]);
});
