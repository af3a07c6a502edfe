import { isCellId } from "../form/cells.ts";
import type { Value } from "../dataset/field.ts";
import type { ColumnOf } from "../dataset/writeParquet.ts";
import type { Body } from "./body.ts";
import { type Figures, slotOf, width } from "./figures.ts";
import { formatIn, layoutIn } from "./habits.ts";
import { reportId, type YearOfReports } from "./yearOfReports.ts";

type Fact = (body: Body) => Value;

/** Every column that is not a cell; those not named here are empty. */
const factsOf = ({ world, year, published }: YearOfReports): ReadonlyMap<string, Fact> =>
  new Map<string, Fact>([
    ["report", (body) => reportId(body, year)],
    ["body", ({ id }) => id],
    ["year", () => year],
    ["kind", ({ kind }) => kind],
    ["format", (body) => formatIn(world.habitsOf(body), year)],
    ["layout", (body) => layoutIn(world.habitsOf(body), year)],
    ["completeness", () => "complete"],
    ["published", (body) => published.get(body) ?? null],
    ["transcription", () => "simulated"],
  ]);

/** Filled by index: a million reports by 232 cells are several times slower through `map`. */
const cellColumn = (figures: Figures, slot: number, rows: Int32Array): readonly Value[] => {
  const column = new Array<Value>(rows.length).fill(null);
  for (let i = 0; i < column.length; i++) {
    const number = figures[(rows[i] ?? 0) * width + slot] ?? Number.NaN;
    if (!Number.isNaN(number)) column[i] = number;
  }
  return column;
};

/** The reports of a year as columns of the dataset: what `columnsOfReports` makes of each `reportOf`. */
export const reportColumns = (told: YearOfReports): ColumnOf => {
  const facts = factsOf(told);
  const rows = Int32Array.from(told.reporting, ({ index }) => index);
  return (name) => {
    if (isCellId(name)) return cellColumn(told.figures, slotOf(name), rows);
    const fact = facts.get(name) ?? (() => null);
    return told.reporting.map(fact);
  };
};
