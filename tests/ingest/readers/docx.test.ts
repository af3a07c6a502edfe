import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docx, docxTable, paragraph, zip } from "./makeOffice.ts";
import { gridsOf, outline, readOne, reasonOf } from "./reading.ts";
import { readDocument } from "#ingest/readers/readDocument.ts";
import { arbitraryTiling, tilesOf } from "./tiling.ts";

const outlineOf = async (body: string, styles?: string) =>
  outline((await readOne(docx(body, styles))).blocks);

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
const cell = (inside: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
const plain = (...texts: string[]) => row(texts.map((words) => cell(paragraph(words))).join(""));

describe("prose", () => {
  it.each([
    [
      "joins runs",
      `<w:p>${run(text("云澜县"))}${run(text("2023"))}${run(text("年"))}</w:p>`,
      ["云澜县2023年"],
    ],
    ["keeps line breaks", `<w:p>${run(`${text("一")}<w:br/>${text("二")}`)}</w:p>`, ["一\n二"]],
    ["sets tabs as blanks", `<w:p>${run(`${text("一")}<w:tab/>${text("二")}`)}</w:p>`, ["一 二"]],
    [
      "leaves deleted text out",
      `<w:p>${run(text("12"))}<w:del><w:r><w:delText>3</w:delText></w:r></w:del></w:p>`,
      ["12"],
    ],
    [
      "takes inserted text in",
      `<w:p>${run(text("1"))}<w:ins>${run(text("2"))}</w:ins></w:p>`,
      ["12"],
    ],
    [
      "leaves moved text where it went",
      `<w:moveFrom>${run(text("旧"))}</w:moveFrom><w:p><w:moveTo>${run(text("新"))}</w:moveTo></w:p>`,
      ["新"],
    ],
    [
      "leaves hidden text out",
      `<w:p>${run(`<w:rPr><w:vanish/></w:rPr>${text("隐")}`)}${run(text("显"))}</w:p>`,
      ["显"],
    ],
    [
      "shows text whose hiding is off",
      `<w:p>${run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${text("显")}`)}</w:p>`,
      ["显"],
    ],
    [
      "leaves field instructions out",
      `<w:p>${run("<w:instrText>PAGE</w:instrText>")}${run(text("1"))}</w:p>`,
      ["1"],
    ],
    [
      "reads a text box once",
      `<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`,
      ["框"],
    ],
    [
      "notes pictures",
      `<w:p>${run('<w:drawing><a:blip r:embed="rId7"/></w:drawing>')}</w:p>`,
      ["image rId7"],
    ],
    ["decodes entities", `<w:p>${run(text("&lt;&#19968;&gt;"))}</w:p>`, ["<一>"]],
  ])("%s", async (_, body, blocks) => {
    expect(await outlineOf(body)).toEqual(blocks);
  });

  it("knows headings by the name of their style and by their outline level", async () => {
    const styles = '<w:style w:styleId="2"><w:name w:val="heading 1"/></w:style>';
    const styled = `<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>${run(text("一"))}</w:p>`;
    const outlined = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run(text("二"))}</w:p>`;
    expect(await outlineOf(styled + outlined + paragraph("三"), styles)).toEqual([
      "# 一",
      "## 二",
      "三",
    ]);
  });
});

describe("tables", () => {
  it("keeps the paragraphs of a cell apart", async () => {
    const body = table(row(cell(paragraph("商业") + paragraph("企业")) + cell(paragraph("0"))));
    expect(await outlineOf(body)).toEqual([[["商业\n企业", "0"]]]);
  });

  it("reads an empty cell", async () => {
    expect(await outlineOf(table(row(cell("<w:p/>") + cell(paragraph("0")))))).toEqual([
      [["", "0"]],
    ]);
  });

  it("leaves a deleted row out", async () => {
    const body = table(
      plain("a", "b") +
        row(cell(paragraph("坏")) + cell(paragraph("坏")), "<w:del/>") +
        plain("c", "d"),
    );
    expect(await outlineOf(body)).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  it("begins a row later where the grid says so", async () => {
    const body = table(
      plain("a", "b", "c") +
        row(cell(paragraph("d")) + cell(paragraph("e")), '<w:gridBefore w:val="1"/>'),
    );
    expect(await outlineOf(body)).toEqual([
      [
        ["a", "b", "c"],
        ["", "d", "e"],
      ],
    ]);
  });

  it("unfolds a table that frames others", async () => {
    const inner = table(plain("1", "2") + plain("3", "4"));
    expect(await outlineOf(table(row(cell(paragraph("前") + inner + paragraph("后")))))).toEqual([
      "前",
      [
        ["1", "2"],
        ["3", "4"],
      ],
      "后",
    ]);
  });

  it("reads any table back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTiling, async (tiling) => {
        const document = await readOne(docx(docxTable(tiling)));
        expect(tilesOf(gridsOf(document)[0])).toEqual(tiling.tiles);
      }),
    );
  });
});

describe("damage", () => {
  it("is said of a file cut anywhere", async () => {
    const whole = docx(table(plain("a", "b")) + paragraph("文字".repeat(50)));
    for (let length = 5; length < whole.length; length += 7) {
      expect(reasonOf(await readDocument(whole.slice(0, length), "x.docx"))).toBe("damaged");
    }
  });

  it("is said of a presentation, which holds no report", async () => {
    const pptx = zip({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" });
    expect(reasonOf(await readDocument(pptx, "x.pptx"))).toBe("unsupported");
  });
});
