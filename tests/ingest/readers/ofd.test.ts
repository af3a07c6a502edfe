import { describe, expect, it } from "vitest";
import { readDocument } from "#ingest/readers/readDocument.ts";
import { zip } from "./makeOffice.ts";
import { outline, readOne, reasonOf } from "./reading.ts";

const text = (x: number, y: number, words: string, code = "") =>
  `<ofd:TextObject Boundary="${x} ${y} 60 8" Size="4"><ofd:TextCode X="0" Y="4" ${code || `DeltaX="g ${words.length - 1} 4"`}>${words}</ofd:TextCode></ofd:TextObject>`;

const path = (x: number, y: number, data: string, attributes = "") =>
  `<ofd:PathObject Boundary="${x} ${y} 80 20" LineWidth="0.2" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

/** A table of two rows and two columns, 40 mm by 10 mm each, at 20 mm from the left. */
const table = (y: number, cells: readonly string[]) =>
  [
    path(20, y, "S 0 0 M 0 0 L 80 0 L 80 20 L 0 20 C"),
    path(20, y, "M 0 10 L 80 10"),
    path(20, y, "M 40 0 L 40 20"),
    ...cells.map((words, index) =>
      text(22 + (index % 2) * 40, y + 2 + Math.floor(index / 2) * 10, words),
    ),
  ].join("");

const ofd = (...pages: readonly string[]) =>
  zip({
    "OFD.xml":
      "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
    "Doc_0/Document.xml": `<ofd:Document><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join("")}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((content, index) => [
        `Doc_0/Pages/Page_${index}/Content.xml`,
        `<ofd:Page><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
  });

const outlineOf = async (...pages: readonly string[]) => {
  const document = await readOne(ofd(...pages));
  expect(document.format).toBe("ofd");
  return outline(document.blocks);
};

describe("readOfd", () => {
  it("reads text and ruled tables", async () => {
    const page = text(20, 20, "二、主动公开") + table(40, ["规章", "0", "行政许可", "1204"]);
    expect(await outlineOf(page)).toEqual([
      "二、主动公开",
      [
        ["规章", "0"],
        ["行政许可", "1204"],
      ],
    ]);
  });

  it("joins a table over the page break", async () => {
    const pages = [table(250, ["甲", "1", "乙", "2"]), table(20, ["丙", "3", "丁", "4"])];
    expect(await outlineOf(...pages)).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
        ["丙", "3"],
        ["丁", "4"],
      ],
    ]);
  });

  it("follows the steps and the matrix of a text", async () => {
    const stepped = text(20, 20, "一二三", 'DeltaX="4 4"');
    const scaled =
      '<ofd:TextObject Boundary="20 40 60 8" CTM="0.5 0 0 0.5 0 0" Size="8"><ofd:TextCode X="0" Y="8" DeltaX="8">四五</ofd:TextCode></ofd:TextObject>';
    expect(await outlineOf(stepped + scaled)).toEqual(["一二三", "四五"]);
  });

  it("lets lines be that are neither drawn nor filled", async () => {
    const unseen = path(20, 40, "M 0 0 L 80 0 L 80 20 L 0 20 C M 40 0 L 40 20", 'Stroke="false"');
    expect(await outlineOf(unseen + text(22, 42, "甲") + text(62, 42, "乙"))).toEqual(["甲 乙"]);
  });

  it("says when there is no text, or a part is missing", async () => {
    expect(
      reasonOf(await readDocument(ofd("<ofd:ImageObject Boundary='0 0 210 297'/>"), "x")),
    ).toBe("no-text-layer");
    expect(reasonOf(await readDocument(zip({ "OFD.xml": "<ofd:OFD/>" }), "x"))).toBe("damaged");
  });
});
