import { cells as formCells, isOnForm } from "#core/form/cells.ts";
import { tables } from "#core/form/tables.ts";
import type { Table } from "#core/form/form.ts";
import type { Block, Document } from "../document.ts";
import type { ReadReport, ReportReading, UnreadCell } from "../reportReading.ts";
import { doubtShortRows, numbersOf } from "./doubtShortRows.ts";
import { type FilledForm, fillForm } from "./fillForm.ts";
import { findingsOf } from "./findings.ts";
import { type Identity, identify } from "./identify.ts";
import { proveBroken } from "./proveBroken.ts";
import { readNarrative } from "./readNarrative.ts";
import type { CellReading } from "./settle.ts";
import { splitReports } from "./splitReports.ts";
import { doubled, whyNoTables } from "./unreadable.ts";

type Entries<T> = readonly (readonly [string, T])[];

const record = <T>(entries: Entries<T>): Readonly<Record<string, T>> => Object.fromEntries(entries);

const toBlank = ({ value, candidates }: CellReading): UnreadCell | undefined =>
  "blank" in value ? { ...value, ...(candidates && { candidates }) } : undefined;

/** Why each cell of the form holds no number: what is printed there, or that nothing is. */
const blanksOf = (form: FilledForm): ReadReport["blanks"] => {
  const { format, layout } = form;
  const onForm = formCells.filter(
    (cell) =>
      isOnForm(cell, format ?? "2021", layout) &&
      (form.tables.has(cell.table) || !(tables[cell.table] as Table).optional),
  );
  return record(
    onForm.flatMap(({ id, table }) => {
      const reading = form.cells.get(id);
      if (!reading)
        return [[id, { blank: form.tables.has(table) ? "absent" : "no-table" }] as const];
      const blank = toBlank(reading);
      return blank ? [[id, blank] as const] : [];
    }),
  );
};

const toReport = (
  { file, paragraphs, otherYears, ...identity }: Identity,
  filled: FilledForm,
): ReadReport => {
  const form = { ...filled, cells: doubtShortRows(filled.cells) };
  const cells = numbersOf(form.cells);
  const narrative = readNarrative(paragraphs);
  return {
    file,
    ...identity,
    format: form.format,
    layout: form.layout,
    cells,
    blanks: blanksOf(form),
    evidence: form.cells,
    narrative,
    findings: findingsOf({
      cells,
      readings: filled.cells,
      extraRows: form.extraRows,
      narrative,
      year: identity.year,
      otherYears,
    }),
  };
};

const interpretStretch = (document: Document, blocks: readonly Block[]): ReportReading => {
  const identity = identify(document, blocks);
  const { file, body, year } = identity;
  const form = proveBroken(fillForm(blocks));
  if (form.isDoubled) return { file, body, year, error: doubled };
  if (form.tables.size > 0) return toReport(identity, form);
  return { file, body, year, error: whyNoTables(document, blocks, identity.title !== null) };
};

/** The reports that a document holds, each with its own figures: one, or last year's and this year's. */
export const interpret = (document: Document): readonly ReportReading[] =>
  splitReports(document).map((blocks) => interpretStretch(document, blocks));
