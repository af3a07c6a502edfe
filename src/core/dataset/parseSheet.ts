import { isNarrativeId } from "../form/narrative.ts";
import type { TableId } from "../form/tables.ts";
import type { Narrative, Report } from "../report/report.ts";
import { parseSheetHead, type SheetHead } from "./parseSheetHead.ts";
import { parseSheetTable, type SheetTable } from "./parseSheetTable.ts";
import {
  type Fail,
  headingOf,
  isOptional,
  narrativeHeading,
  type SheetLine,
  sheetTables,
} from "./sheet.ts";

const countLine = /^(\S+)\s+(-?\d+(?:\.\d+)?) {2}(\S+)(?: {2}(.+))?$/u;

const parseNarrative = ([, ...lines]: readonly SheetLine[], fail: Fail): readonly Narrative[] =>
  lines.flatMap(({ number, text }, i) => {
    if (text.startsWith("  > ")) return [];
    const [, id = "", value = "", unit = "-", label] =
      countLine.exec(text) ?? fail(number, `not a count of the prose: ${text}`);
    if (!isNarrativeId(id)) fail(number, `unknown count: ${id}`);
    const [, evidence = null] = /^ {2}> (.+)$/u.exec(lines[i + 1]?.text ?? "") ?? [];
    return [
      {
        id,
        value: Number(value),
        unit: unit === "-" ? null : unit,
        evidence,
        ...(label && { label }),
      },
    ];
  });

/** Each heading with the lines under it. */
const sectionsIn = (
  lines: readonly SheetLine[],
  headings: readonly string[],
  fail: Fail,
): ReadonlyMap<string, readonly SheetLine[]> => {
  const sections = new Map<string, SheetLine[]>();
  let section: SheetLine[] | undefined;
  for (const line of lines) {
    if (headings.includes(line.text)) {
      if (sections.has(line.text)) fail(line.number, `given twice: ${line.text}`);
      section = [];
      sections.set(line.text, section);
    }
    (section ?? fail(line.number, `not a heading of the form: ${line.text}`)).push(line);
  }
  return sections;
};

const fillTables = (
  sections: ReadonlyMap<string, readonly SheetLine[]>,
  { format, layout }: SheetHead,
  fail: Fail,
): Pick<Report, "cells" | "blanks" | "runs"> => {
  const parse = (table: TableId): readonly SheetTable[] => {
    const lines = sections.get(headingOf(table));
    if (lines) return [parseSheetTable(table, lines, { layout, fail })];
    return isOptional(table) ? [] : fail(1, `no table ${table}`);
  };
  const found = sheetTables(format).flatMap(parse);
  const cells = found.flatMap((table) => table.cells);
  const runs = found.flatMap((table) => table.runs);
  return {
    cells: Object.fromEntries(cells.filter(([, cell]) => typeof cell === "number")),
    blanks: Object.fromEntries(cells.filter(([, cell]) => typeof cell !== "number")),
    ...(runs.length > 0 && { runs: Object.fromEntries(runs) }),
  };
};

/** The report a sheet tells of; a sheet that is not one throws, with its line and what is wrong there. */
export const parseSheet = (id: string, text: string): Report => {
  const fail: Fail = (line, fault) => {
    throw new Error(`${id}:${line}: ${fault}`);
  };
  const lines = text.split("\n").map((line, i) => ({ number: i + 1, text: line.trimEnd() }));
  const end = lines.findIndex((line) => line.text === "");
  const head = parseSheetHead(lines.slice(0, end), fail);
  const headings = [...sheetTables(head.format).map(headingOf), narrativeHeading];
  const rest = lines.slice(end).filter((line) => line.text !== "");
  const sections = sectionsIn(rest, headings, fail);
  return {
    id,
    ...head,
    ...fillTables(sections, head, fail),
    narrative: parseNarrative(sections.get(narrativeHeading) ?? [], fail),
  };
};
