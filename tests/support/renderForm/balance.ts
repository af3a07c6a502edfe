import type { CellId } from "#core/form/cells.ts";
import {
  applicants,
  outcomes,
  others,
  type RequestColumn,
  type RequestRow,
  requestRows,
} from "#core/form/formulas.ts";

type Numbers = ReadonlyMap<CellId, number>;

const allOutcomes = [...outcomes, ...others, "other-handling"] as const;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Changes the totals of tables 三 and 四 so that every identity of the form holds. */
export const balance = (drawn: Numbers): Numbers => {
  const numbers = new Map(drawn);
  const at = (row: RequestRow, column: RequestColumn): CellId => `requests.${row}.${column}`;
  const get = (id: CellId): number => numbers.get(id) ?? 0;
  const set = (id: CellId, number: number): void => {
    if (numbers.has(id)) numbers.set(id, number);
  };
  for (const column of applicants) {
    const closed = sum(allOutcomes.map((row) => get(at(row, column))));
    const carriedIn = Math.min(get(at("carried-in", column)), closed);
    set(at("closed", column), closed);
    set(at("carried-in", column), carriedIn);
    set(at("received", column), closed - carriedIn + get(at("carried-out", column)));
  }
  for (const row of requestRows) {
    set(at(row, "total"), sum(applicants.map((column) => get(at(row, column)))));
  }
  for (const row of ["review", "direct-suit", "post-review-suit"] as const) {
    const results = ["upheld", "corrected", "other", "pending"] as const;
    set(`disputes.${row}.total`, sum(results.map((result) => get(`disputes.${row}.${result}`))));
  }
  return numbers;
};
