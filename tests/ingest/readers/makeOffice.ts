import { strToU8, zipSync } from "fflate";
import { type Tiling, tileAt } from "./tiling.ts";

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const docx = (body: string, styles = ""): Uint8Array =>
  zip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...(styles && { "word/styles.xml": `<w:styles>${styles}</w:styles>` }),
  });

export const docxTable = (tiling: Tiling): string => {
  const rows = Array.from({ length: tiling.height }, (_, row) => {
    let cells = "";
    for (let column = 0; column < tiling.width;) {
      const tile = tileAt(tiling, row, column);
      const merge = row === tile.row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
      cells += `<w:tc><w:tcPr><w:gridSpan w:val="${tile.columnSpan}"/>${tile.rowSpan > 1 ? merge : ""}</w:tcPr>${paragraph(row === tile.row ? tile.text : "")}</w:tc>`;
      column += tile.columnSpan;
    }
    return `<w:tr>${cells}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
};

const columnName = (column: number): string => String.fromCharCode(65 + column);

const reference = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

interface Sheet {
  readonly name?: string;
  readonly state?: "hidden";
  /** Cells by reference, each the inside of its `<c>`. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly xml: string;
  }[];
  readonly merges?: readonly string[];
}

export const textCell = (row: number, column: number, text: string) => {
  const at = reference(row, column);
  return { row, column, xml: `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>` };
};

const sheetXml = ({ cells, merges = [] }: Sheet): string => {
  const rows = new Map<number, string>();
  for (const { row, xml } of cells) rows.set(row, (rows.get(row) ?? "") + xml);
  const body = [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml}</row>`).join("");
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
};

const percentStyle =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>';

export const xlsx = (sheets: readonly Sheet[]): Uint8Array => {
  const names = sheets.map((_, index) => `sheet${index + 1}`);
  const relation = (name: string) =>
    `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/${name}.xml"/>`;
  const entry = ({ name, state }: Sheet, index: number) =>
    `<sheet name="${name ?? names[index]}" sheetId="${index + 1}" ${state ? `state="${state}"` : ""} r:id="${names[index]}"/>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names.map((name) => `<Override PartName="/xl/worksheets/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(entry).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map(relation).join("")}</Relationships>`,
    "xl/styles.xml": percentStyle,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/${names[index]}.xml`, sheetXml(sheet)]),
    ),
  });
};

export const xlsxTable = ({ tiles }: Tiling): Uint8Array =>
  xlsx([
    {
      cells: tiles.map(({ row, column, text }) => textCell(row, column, text)),
      merges: tiles
        .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
        .map(
          ({ row, column, rowSpan, columnSpan }) =>
            `${reference(row, column)}:${reference(row + rowSpan - 1, column + columnSpan - 1)}`,
        ),
    },
  ]);

export const htmlTable = ({ height, tiles }: Tiling): string => {
  const rows = Array.from({ length: height }, (_, row) =>
    tiles
      .filter((tile) => tile.row === row)
      .map(
        ({ rowSpan, columnSpan, text }) =>
          `<td rowspan=${rowSpan} colspan="${columnSpan}">${text}</td>`,
      )
      .join(""),
  );
  return `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`;
};
