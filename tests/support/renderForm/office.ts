import {
  docx,
  paragraph as wordParagraph,
  textCell,
  xlsx,
} from "../../ingest/readers/makeOffice.ts";
import type { PrintedReport } from "./printReport.ts";
import { place, type PrintedTable, type PrintedTile, table, tile } from "./table.ts";

const wordLines = (text: string): string => text.split("\n").map(wordParagraph).join("");

const wordCell = ({ text, columnSpan, rowSpan }: PrintedTile, isFirst: boolean): string => {
  const merge = rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ""}/>` : "";
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columnSpan}"/>${merge}</w:tcPr>${isFirst ? wordLines(text) : wordParagraph("")}</w:tc>`;
};

const wordTable = (printed: PrintedTable): string => {
  const placed = place(printed).flat();
  const rows = printed.rows.map((_, row) =>
    placed
      .filter((each) => each.row <= row && row < each.row + each.rowSpan)
      .toSorted((one, other) => one.column - other.column)
      .map((each) => wordCell(each, each.row === row))
      .join(""),
  );
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`;
};

export const wordFile = ({ parts }: PrintedReport): Uint8Array =>
  docx(
    parts.map((part) => (part.kind === "table" ? wordTable(part) : wordLines(part.text))).join(""),
  );

const name = (column: number): string => String.fromCharCode(65 + column);

/** The whole report on one sheet: prose in merged rows, a blank row around each table. */
export const workbookFile = ({ parts }: PrintedReport): Uint8Array => {
  const cells: ReturnType<typeof textCell>[] = [];
  const merges: string[] = [];
  let top = 0;
  for (const part of parts) {
    const printed = part.kind === "table" ? part : table(10, [[tile(part.text, 10)]]);
    for (const { row, column, rowSpan, columnSpan, text } of place(printed).flat()) {
      cells.push(textCell(top + row, column, text));
      if (rowSpan * columnSpan > 1) {
        merges.push(
          `${name(column)}${top + row + 1}:${name(column + columnSpan - 1)}${top + row + rowSpan}`,
        );
      }
    }
    top += printed.rows.length;
  }
  return xlsx([{ cells, merges }]);
};
