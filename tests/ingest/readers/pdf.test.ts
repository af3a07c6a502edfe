import { describe, expect, it } from "vitest";
import { readDocument } from "#ingest/readers/readDocument.ts";
import { makePdf, type PdfPage } from "./makePdf.ts";
import { outline, readOne, reasonOf } from "./reading.ts";

const table: PdfPage = {
  lines: [
    [50, 700, 250, 700],
    [50, 670, 250, 670],
    [50, 640, 250, 640],
    [50, 640, 50, 700],
    [150, 640, 150, 700],
    [250, 640, 250, 700],
  ],
  texts: [
    [60, 680, "items"],
    [160, 680, "1204"],
    [60, 650, "fees"],
    [160, 650, "12.50"],
    [50, 760, "Report of a county office"],
  ],
};

const blocks = [
  "Report of a county office",
  [
    ["items", "1204"],
    ["fees", "12.50"],
  ],
];

const outlineOf = async (page: PdfPage) => outline((await readOne(makePdf([page]))).blocks);

describe("readPdf", () => {
  it("reads lines and text", async () => {
    expect(await outlineOf(table)).toEqual(blocks);
  });

  it.each([
    ["a quarter to the left", "0 1 -1 0 595 0 cm", 90],
    ["a quarter to the right", "0 -1 1 0 0 842 cm", 270],
    ["upside down", "-1 0 0 -1 595 842 cm", 180],
  ])("reads a page printed %s", async (_, matrix, rotate) => {
    expect(await outlineOf({ ...table, matrix, rotate })).toEqual(blocks);
  });

  it("reads thin filled bars as lines and lets white ones be", async () => {
    const bars = table.lines!.map(
      ([x1, y1, x2, y2]) => `${x1 - 0.3} ${y1 - 0.3} ${x2 - x1 + 0.6} ${y2 - y1 + 0.6} re f`,
    );
    const white = "1 1 1 rg 60 655 180 1 re f 0 0 0 rg";
    expect(
      await outlineOf({ ...table, lines: [], matrix: `${bars.join("\n")}\n${white}` }),
    ).toEqual(blocks);
  });

  it("says that a scan has no text", async () => {
    const scan = makePdf([{ texts: [[280, 30, "- 1 -"]] }, {}]);
    expect(reasonOf(await readDocument(scan, "scan.pdf"))).toBe("no-text-layer");
  });

  it("refuses more pages than the limit", async () => {
    const { defaultLimits } = await import("#ingest/readers/limits.ts");
    const reading = await readDocument(makePdf([table, table]), "a.pdf", {
      ...defaultLimits,
      pages: 1,
    });
    expect(reasonOf(reading)).toBe("too-complex");
  });

  it("answers with a reason or with what is left, wherever the file is cut", async () => {
    const whole = makePdf([table]);
    for (let length = 8; length < whole.length; length += 97) {
      expect(["damaged", "no-text-layer", "read"]).toContain(
        reasonOf(await readDocument(whole.slice(0, length), "x.pdf")),
      );
    }
    expect(await outlineOf(table)).toEqual(blocks);
  });
});
