import { expect, it } from "vitest";
import { columnsOfReports } from "#core/dataset/columns.ts";
import { schema } from "#core/dataset/schema.ts";
import { reportColumns } from "#core/synthetic/reportColumns.ts";
import { reportOf } from "#core/synthetic/reportOf.ts";
import { simulate } from "#core/synthetic/simulate.ts";
import { worldOf } from "#core/synthetic/world.ts";

it("gives the columns that the reports would give, read one by one", () => {
  for (const told of simulate(worldOf({ seed: 7, reports: 400, slips: 50 }))) {
    const columnOf = reportColumns(told);
    const { reports } = columnsOfReports(told.reporting.map((body) => reportOf(told, body)));
    for (const { name } of schema.reports) expect(columnOf(name)).toEqual(reports[name]);
  }
});
