import { type CellId, cellOf } from "../form/cells.ts";
import { moneyTolerance, rollUpCells } from "../form/comparisons.ts";
import { cell, cellsIn } from "../form/expression.ts";
import { recomputed } from "../form/recomputed.ts";
import { failing } from "./comparison.ts";
import { compile } from "./compile.ts";
import type { FindingSource } from "./findingSource.ts";
import { identifier } from "./identifier.ts";
import { completeMembership, membershipReads } from "./membership.ts";

const fromParts = (id: CellId) => recomputed(cell(id));

/** Totals that a member may leave empty and still print the parts of. */
const hasParts = (id: CellId): boolean => id.endsWith(".total") && id !== "requests.closed.total";

const sumOf = (sql: string, name: string): string => `
              case when count(${sql}) = count(*) then sum(${sql}) end as ${identifier(name)}`;

const sumsOf = (id: CellId): readonly string[] => [
  sumOf(identifier("reports", id), id),
  ...(hasParts(id) ? [sumOf(compile(fromParts(id), { report: "reports" }), `parts ${id}`)] : []),
];

/** How far apart two prints of one number may be. */
export const toleranceOf = (id: CellId): number =>
  cellOf(id).columnOf.decimal ? moneyTolerance : 1e-6;

const comparisons = rollUpCells.map((id) => {
  const tolerance = toleranceOf(id);
  const parts = identifier("sums", `parts ${id}`);
  return {
    check: "roll-up" as const,
    at: id,
    expected: identifier("sums", id),
    actual: identifier("reports", id),
    tolerance,
    cells: { "23": id, "25": id },
    ...(hasParts(id) && {
      cause: `case when abs(${parts} - ${identifier("reports", id)}) <= ${tolerance} then 'member-totals' end`,
    }),
  };
});

const besideMembers = `
          from reports
          join (
            select complete.parent, complete.year, ${rollUpCells.flatMap(sumsOf).join(",")}
            from (${completeMembership}) as complete
            join bodies on bodies.parent = complete.parent
            join reports on reports.body = bodies.id and reports.year = complete.year
            group by complete.parent, complete.year
          ) as sums on sums.parent = reports.body and sums.year = reports.year
          where reports.kind = 'aggregate'`;

/** Aggregate reports held against the sum of their members, where all of these are known and held. */
export const rollUp = (): FindingSource => ({
  sql: failing(comparisons, besideMembers),
  reads: {
    ...membershipReads,
    reports: [
      ...membershipReads.reports,
      ...new Set(rollUpCells.flatMap((id) => (hasParts(id) ? cellsIn(fromParts(id)) : [id]))),
    ],
  },
});
