import { type CellId, cellOf, cells } from "../form/cells.ts";
import { checks, type Equation } from "../form/checks.ts";
import { cellsIn } from "../form/expression.ts";
import type { TableId } from "../form/tables.ts";
import type { BodyForm, FormFinding } from "./bodyForms.ts";

/** A finding as a numbered note under its table, and the cells that carry its number. */
export interface FormNote {
  readonly number: number;
  readonly table: TableId;
  readonly finding: FormFinding;
  readonly at: readonly CellId[];
}

/** A sum of more cells than this is noted at its result only. */
const most = 8;

const resultOf = ({ check, at, cells: involved }: FormFinding): readonly CellId[] => {
  const equation = checks[check].equations.find((one: Equation) => one.at === at);
  const result = equation ? cellsIn(equation.actual) : [];
  return result.filter((id) => involved.includes(id));
};

const order: ReadonlyMap<CellId, number> = new Map(cells.map(({ id }, at) => [id, at]));

const placeOf = ({ at }: { readonly at: readonly CellId[] }): number =>
  Math.min(...at.map((id) => order.get(id) ?? cells.length));

/** The findings of a form in the order in which its cells are read. */
export const formNotes = ({ findings }: BodyForm): readonly FormNote[] =>
  findings
    .flatMap((finding) => {
      const [first] = finding.cells;
      if (!first) return [];
      const at = finding.cells.length > most ? resultOf(finding) : finding.cells;
      return [{ finding, at, table: cellOf(first).table }];
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((note, index) => ({ ...note, number: index + 1 }));

/** The cell to open for a finding: the result that the other cells do not come to. */
export const cellToOpen = (finding: FormFinding): CellId | undefined =>
  resultOf(finding)[0] ?? finding.cells[0];
