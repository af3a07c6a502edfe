import { type CellId, cellOf } from "../form/cells.ts";
import { moneyTolerance, rollUpCells } from "../form/comparisons.ts";
import { type Comparison, failing } from "./comparison.ts";
import type { FindingSource } from "./findingSource.ts";
import { identifier } from "./identifier.ts";
import { completeMembership, membershipReads } from "./membership.ts";

const sumOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(${cell}) = count(*) then sum(${cell}) end as ${identifier(id)}`;
};

/** How far apart two prints of one number may be. */
export const toleranceOf = (id: CellId): number =>
  cellOf(id).columnOf.decimal ? moneyTolerance : 1e-6;

const comparisons: readonly Comparison[] = rollUpCells.map((id) => ({
  check: "roll-up",
  at: id,
  expected: identifier("sums", id),
  actual: identifier("reports", id),
  tolerance: toleranceOf(id),
  cells: { "23": id, "25": id },
}));

const besideMembers = `
          from reports
          join (
            select complete.parent, complete.year, ${rollUpCells.map(sumOf).join(",\n              ")}
            from (${completeMembership}) as complete
            join bodies on bodies.parent = complete.parent
            join reports on reports.body = bodies.id and reports.year = complete.year
            group by complete.parent, complete.year
          ) as sums on sums.parent = reports.body and sums.year = reports.year
          where reports.kind = 'aggregate'`;

/** Rows whose total a member left empty: an aggregate that fills them in cannot be the members' sum. */
const emptyTotals = `
        select bodies.parent, reports.year, findings."at" as place
        from findings
        join reports on reports.report = findings.report
        join bodies on bodies.id = reports.body
        where findings.cause = 'total-empty' and findings.rule in ('applicants-sum', 'dispute-sum')
        group by bodies.parent, reports.year, findings."at"`;

/** Aggregate reports held against the sum of their members, where all of these are known and held. */
export const rollUp = (): FindingSource => ({
  sql: `
      select
        gaps.report, gaps."check", gaps."at", gaps.severity, gaps.cells, gaps.expected, gaps.actual,
        case when filled.place is not null then 'member-totals' end as cause
      from (${failing(comparisons, besideMembers)}
      ) as gaps
      join reports on reports.report = gaps.report
      left join (${emptyTotals}
      ) as filled
        on filled.parent = reports.body and filled.year = reports.year
        and gaps."at" in ('requests.' || filled.place || '.total', 'disputes.' || filled.place || '.total')`,
  reads: {
    ...membershipReads,
    reports: [...membershipReads.reports, ...rollUpCells],
    findings: ["report", "rule", "at", "cause"],
  },
});
