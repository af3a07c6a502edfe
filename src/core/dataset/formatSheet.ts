import type { CellId } from "../form/cells.ts";
import type { TableId } from "../form/tables.ts";
import type { Narrative, Report } from "../report/report.ts";
import {
  headingOf,
  headKeys,
  isOptional,
  narrativeHeading,
  type SheetBlock,
  sheetBlocks,
  type SheetRow,
  sheetTables,
} from "./sheet.ts";

/** Columns a text takes in a terminal or an editor: wide characters take two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);

const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - widthOf(text))) + text;

const nameWidth = 26;

const cellText = (report: Report, id: CellId): string =>
  report.blanks[id]?.blank ?? String(report.cells[id] ?? "empty");

const rowLines = (report: Report, row: SheetRow, widths: readonly number[]): readonly string[] => {
  const texts = row.cells.map((id) => cellText(report, id));
  const [first = ""] = texts;
  const isAllBlank = texts.every((text) => text === first) && !/\d/u.test(first);
  const shown = isAllBlank ? [first] : texts;
  const padded = shown.map((text, i) => padStart(text, widths[i] ?? 0)).join("  ");
  const run = report.runs?.[row.address];
  return [
    `${row.name.padEnd(nameWidth)}${padded}  ${row.printed}`,
    ...(run === undefined ? [] : [`  printed ${run}`]),
  ];
};

const blockLines = (report: Report, { heads, rows }: SheetBlock): readonly string[] => {
  const widths = heads.map((head) => Math.max(widthOf(head), 6));
  const head = heads.map((text, i) => padStart(text, widths[i] ?? 0)).join("  ");
  return [
    "",
    " ".repeat(nameWidth) + head,
    ...rows.flatMap((row) => rowLines(report, row, widths)),
  ];
};

/** A table is unseen when every cell says so; an optional one need not even say so. */
const isUnseen = (report: Report, table: TableId): boolean =>
  sheetBlocks(table, report.layout)
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .every((id) => {
      const { blank } = report.blanks[id] ?? {};
      return blank === "no-table" || (isOptional(table) && !blank && report.cells[id] == null);
    });

const tableLines = (report: Report, table: TableId): readonly string[] => {
  const unseen = isUnseen(report, table);
  if (unseen && isOptional(table)) return [];
  const blocks = sheetBlocks(table, report.layout);
  const body = unseen ? ["no-table"] : blocks.flatMap((block) => blockLines(report, block));
  return ["", headingOf(table), ...body];
};

const narrativeLines = ({ id, value, unit, label, evidence }: Narrative): readonly string[] => [
  [
    id.padEnd(nameWidth + 12),
    String(value).padStart(9),
    "  ",
    unit ?? "-",
    label ? `  ${label}` : "",
  ].join(""),
  ...(evidence === null ? [] : [`  > ${evidence}`]),
];

/** A report as a sheet; every report is written in one way only. */
export const formatSheet = (report: Report): string => {
  const head = headKeys.flatMap((key) => {
    const value = report[key];
    return value === undefined || value === null ? [] : [`${key.padEnd(15)}${value}`];
  });
  const narrative = report.narrative.flatMap(narrativeLines);
  return [
    ...head,
    ...sheetTables(report.format).flatMap((table) => tableLines(report, table)),
    ...(narrative.length === 0 ? [] : ["", narrativeHeading, "", ...narrative]),
    "",
  ].join("\n");
};
