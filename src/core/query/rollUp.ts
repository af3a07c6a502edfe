import type { CellId } from "../form/cells.ts";
import { rollUpCells } from "../form/comparisons.ts";
import { comparing, failing } from "./comparison.ts";
import type { FindingSource } from "./findingSource.ts";
import { identifier } from "./identifier.ts";
import { completeMembership, membershipReads, memberReports } from "./membership.ts";

const sumOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(${cell}) = count(*) then sum(${cell}) end as ${identifier(id)}`;
};

export const rollUpComparisons = (cells: readonly CellId[]) =>
  cells.map(comparing("roll-up", "sums"));

/** What the members of every aggregate add up to, year by year. */
export const memberSums = (cells: readonly CellId[]): string => `
            select bodies.parent, reports.year, ${cells.map(sumOf).join(",\n              ")}
            ${memberReports}
            group by bodies.parent, reports.year`;

/** Sums come before the question whether they are complete: joined all at once, the order is a matter of luck. */
const besideMembers = (cells: readonly CellId[]): string => `
          from reports
          join (${memberSums(cells)}
          ) as sums
            on sums.parent = reports.body and sums.year = reports.year
            and reports.kind = 'aggregate'
          semi join (${completeMembership}) as complete
            on complete.parent = reports.body and complete.year = reports.year`;

/** Totals that a member left empty: an aggregate that fills them in cannot be the members' sum. */
const emptyTotals = `
        select distinct
          bodies.parent, reports.year,
          case findings.rule when 'dispute-sum' then 'disputes.' else 'requests.' end
            || findings."at" || '.total' as cell
        from findings
        join reports on reports.report = findings.report
        join bodies on bodies.id = reports.body
        where findings.cause = 'total-empty' and findings.rule in ('applicants-sum', 'dispute-sum')`;

export const rollUpReads = (cells: readonly CellId[]) => ({
  ...membershipReads,
  reports: [...membershipReads.reports, ...cells],
});

/**
 * Aggregate reports held against the sum of their members, where all of these are known and held. The
 * gaps are worked out first: joined in one go with what may explain them they take seven times as long.
 */
export const rollUp = (cells: readonly CellId[] = rollUpCells): FindingSource => ({
  sql: `
      select * from (
        with
          gaps as materialized (${failing(rollUpComparisons(cells), besideMembers(cells))}),
          filled as materialized (${emptyTotals})
        select
          gaps.report, gaps."check", gaps."at", gaps.severity, gaps.cells, gaps.expected,
          gaps.actual, case when filled.cell is not null then 'member-totals' end as cause
        from gaps
        join reports on reports.report = gaps.report
        left join filled
          on filled.parent = reports.body and filled.year = reports.year and filled.cell = gaps."at"
      )`,
  reads: { ...rollUpReads(cells), findings: ["report", "rule", "at", "cause"] },
});
