import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document, Grid } from "#ingest/document.ts";
import { gridsOf, readOne } from "./reading.ts";

/** One fictional report, written by office programs in every format. */
const read = async (name: string): Promise<Document> =>
  readOne(readFileSync(new URL(`fixtures/${name}`, import.meta.url)), name);

/** Programs wrap lines and round numbers in their own way; nothing else may differ. */
const cellsOf = (grid: Grid) =>
  grid.rows.map((row) =>
    row.map(({ text, ...cell }) => {
      const { row: top, column, rowSpan, columnSpan } = cell;
      return [
        text.replaceAll(/\s/g, "").replace("12.50", "12.5"),
        top,
        column,
        rowSpan,
        columnSpan,
      ];
    }),
  );

const prose = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : []));

describe.each(["yunlan.docx", "yunlan.doc", "yunlan.xls", "yunlan.pdf"])("%s", (name) => {
  it("holds the same grids as the web page", async () => {
    const [page, document] = await Promise.all([read("yunlan.html"), read(name)]);
    expect(gridsOf(document).map(cellsOf)).toEqual(gridsOf(page).map(cellsOf));
  });

  it("holds the same paragraphs as the web page", async () => {
    const [page, document] = await Promise.all([read("yunlan.html"), read(name)]);
    expect(prose(document)).toEqual(prose(page));
  });
});

it("reads what WPS calls .wps as the Word file it is", async () => {
  const bytes = readFileSync(new URL("fixtures/yunlan.doc", import.meta.url));
  const document = await readOne(bytes, "年报.wps");
  expect(document.format).toBe("doc");
  expect(gridsOf(document).map(cellsOf)).toEqual(gridsOf(await read("yunlan.html")).map(cellsOf));
});

it("reads the page it is compared with", async () => {
  const [disclosure, requests] = gridsOf(await read("yunlan.html"));
  expect(disclosure?.rows.map((row) => row.length)).toEqual(Array.from({ length: 14 }, () => 4));
  expect(requests?.rows.map((row) => row.length)).toEqual(Array.from({ length: 28 }, () => 10));
  expect(requests?.rows[26]?.map(({ text }) => text)).toEqual([
    "三、本年度办理结果",
    "（七）总计",
    "（七）总计",
    "12",
    "0",
    "3",
    "8",
    "2",
    "11",
    "9",
  ]);
});
