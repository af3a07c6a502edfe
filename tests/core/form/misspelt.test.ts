import { expect, it } from "vitest";
import type { CellId } from "#core/form/cells.ts";
import { cell, cellsIn, sum } from "#core/form/expression.ts";

it("is refused by the compiler wherever a cell is named", () => {
  // @ts-expect-error -- a misspelt row
  const row = cell("requests.recieved.total");
  // @ts-expect-error -- a misspelt column
  const column = cell("requests.received.totals");
  // @ts-expect-error -- a column of the other format
  const format = cell("disclosure.rules.made");
  // @ts-expect-error -- a row of another table
  const table = cell("disputes.received.total");
  // @ts-expect-error -- a table with one row has no row in its address
  const id: CellId = "handling-fees.all.charged";
  expect(cellsIn(sum(row, column, format, table))).toHaveLength(4);
  expect(id).toContain("all");
});
