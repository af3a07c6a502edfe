import { type CellId, cells } from "../form/cells.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Report } from "../report/report.ts";
import type { Body } from "./body.ts";
import { type Figures, figuresOf, numberAt } from "./figures.ts";
import { formatIn, layoutIn } from "./habits.ts";
import { reportId, type YearOfReports } from "./yearOfReports.ts";

export const cellsOf = (figures: Figures): CellValues => {
  const numbers: { [id in CellId]?: number } = {};
  for (const [slot, { id }] of cells.entries()) {
    const number = numberAt(figures, slot);
    if (!Number.isNaN(number)) numbers[id] = number;
  }
  return numbers;
};

/** A fictional report but for its numbers. */
export const paperOf = (told: YearOfReports, body: Body): Omit<Report, "cells"> => {
  const { world, year, published, blanks, prose } = told;
  const habits = world.habitsOf(body);
  return {
    id: reportId(body, year),
    body: body.id,
    year,
    kind: body.kind,
    format: formatIn(habits, year),
    layout: layoutIn(habits, year),
    completeness: "complete",
    title: null,
    published: published.get(body) ?? null,
    source: null,
    transcription: "simulated",
    blanks: blanks.get(body) ?? {},
    narrative: prose.get(body) ?? [],
  };
};

/** One fictional report in full, as if it had been read. */
export const reportOf = (told: YearOfReports, body: Body): Report => ({
  ...paperOf(told, body),
  cells: cellsOf(figuresOf(told.figures, body.index)),
});
