import type { PrintedReport } from "./printReport.ts";
import type { PrintedPart, PrintedTable } from "./table.ts";

export interface TextStyle {
  readonly separator: string;
  /** Where a row is filled up with blank cells for those its spans cover. */
  readonly padding: "none" | "after";
  readonly isFramed: boolean;
}

export const textStyles: readonly TextStyle[] = [
  { separator: " | ", padding: "none", isFramed: false },
  { separator: " | ", padding: "after", isFramed: false },
  { separator: "|", padding: "none", isFramed: true },
  { separator: "\t", padding: "none", isFramed: false },
];

const onOneLine = (text: string): string => text.replaceAll("\n", " ");

const textRow = (
  row: PrintedTable["rows"][number],
  width: number,
  { separator, padding, isFramed }: TextStyle,
): string => {
  const cells = row.map(({ text }) => onOneLine(text));
  const blanks = padding === "after" ? Math.max(0, width - cells.length) : 0;
  const line = [...cells, ...Array.from({ length: blanks }, () => "")].join(separator);
  return isFramed ? `${separator}${line}${separator}` : line;
};

const textPart = (part: PrintedPart, style: TextStyle): string =>
  part.kind === "table"
    ? part.rows.map((row) => textRow(row, part.width, style)).join("\n")
    : part.text;

export const textFile = ({ parts }: PrintedReport, style: TextStyle): string =>
  parts.map((part) => textPart(part, style)).join("\n");
