import { type CellId, cellOf } from "./cells.ts";
import { cell, either, type Expression, replaceCells, sum } from "./expression.ts";
import { allOutcomes, applicants } from "./formulas.ts";

const disputeParts = ["upheld", "corrected", "other", "pending"];

const sumOfRow = (table: string, row: string, columns: readonly string[]): Expression =>
  sum(...columns.map((column) => cell(`${table}.${row}.${column}` as CellId)));

/** The numbers a printed total is the sum of; null for a cell that is no total. */
const partsOf = (id: CellId): Expression | null => {
  const { table, row, column } = cellOf(id);
  const applicant = applicants.find((one) => one === column);
  if (table === "requests" && row === "closed") {
    return applicant ? allOutcomes(applicant) : sum(...applicants.map(allOutcomes));
  }
  if (column !== "total") return null;
  return sumOfRow(table, row, table === "requests" ? applicants : disputeParts);
};

/** A formula with every total worked out from its parts, where they are printed. */
export const recomputed = (expression: Expression): Expression =>
  replaceCells(expression, (id) => {
    const parts = partsOf(id);
    return parts ? either(parts, cell(id)) : cell(id);
  });
