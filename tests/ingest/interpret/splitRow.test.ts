import { expect, it } from "vitest";
import { splitRow } from "#ingest/interpret/splitRow.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { printed } from "./grids.ts";

const { rows } = vocabulary.requests;
const span = (from: number) => ({ from, to: from + 1 });
const placed = Array.from({ length: 7 }, (_, i) => ({ key: `${i}`, text: "", span: span(i + 2) }));
const ordered = placed.map(({ key, text }) => ({ key, text }));

const split = (cells: Parameters<typeof printed>[0][number], columns: typeof ordered = ordered) => {
  const { label, values } = splitRow(printed([cells])[0]!, { rows, columns });
  return [label?.cell.text, values.map(({ cell }) => cell.text).join(" ")];
};

const seven = ["1", "0", "0", "0", "0", "0", "1"];

it.each([[["（一）予以公开", ...seven]], [["三、本年度办理结果", "（一）予以公开", ...seven]]])(
  "takes the last label of %j",
  (cells) => {
    expect(split(cells)).toEqual(["（一）予以公开", seven.join(" ")]);
  },
);

it("takes words in the place of a value for a value", () => {
  const cells = ["三、本年度办理结果", "（一）予以公开", "约12", ...seven.slice(1)];
  expect(split(cells)).toEqual(["（一）予以公开", "约12 0 0 0 0 0 1"]);
  expect(split(cells, placed)[0]).toBe("（一）予以公开");
});

it("leaves an unknown row its own label, not its group's", () => {
  const cells = ["（六）其他处理", "4.转送其他机关办理", ...seven];
  expect(split(cells)[0]).toBe("4.转送其他机关办理");
});

it("keeps the label of a row that is one cell short", () => {
  const cells = ["（五）不予处理", "2.重复申请", ...seven.slice(1)];
  expect(split(cells)).toEqual(["2.重复申请", seven.slice(1).join(" ")]);
});

it("does not take a group carried from above for a label or a value", () => {
  const two = printed([
    [["（三）不予公开", 1, 2], "1.属于国家秘密", ...seven],
    ["2.其他法律行政法规禁止公开", ...seven],
  ]);
  expect(splitRow(two[1]!, { rows, columns: ordered }).label?.cell.text).toContain("2.");
});

it("finds no label in a row of numbers", () => {
  expect(split(seven)).toEqual([undefined, seven.join(" ")]);
});

it("looks behind the serial number of a row for its label", () => {
  expect(split(["5", "（一）予以公开", ...seven])).toEqual(["（一）予以公开", seven.join(" ")]);
  expect(split(["5", "", "（一）予以公开", ...seven])[0]).toBe("（一）予以公开");
  expect(split(["5", "（三）不予公开", "1.属于国家秘密", ...seven])[0]).toBe("1.属于国家秘密");
});
