import type { CellId } from "../form/cells.ts";
import type { CheckId } from "../form/checks.ts";
import {
  nearlyEqual,
  peerCells,
  soleCells,
  silence,
  suddenChanges,
  yearlyCells,
} from "../form/comparisons.ts";
import { type Comparison, type Condition, differ, failing } from "./comparison.ts";
import { besideLastYear } from "./failedEquations.ts";
import { allFindings, type FindingSource } from "./findingSource.ts";
import { identifier } from "./identifier.ts";
import { completeMembership, membershipReads } from "./membership.ts";
import { toleranceOf } from "./rollUp.ts";

const reportFacts = ["report", "body", "year", "kind", "format", "layout"] as const;

const comparing =
  (check: CheckId, beside: string) =>
  (id: CellId): Comparison => ({
    check,
    at: id,
    expected: identifier(beside, id),
    actual: identifier("reports", id),
    tolerance: toleranceOf(id),
    cells: { "23": id, "25": id },
  });

const isSudden: Condition = ({ expected, actual }) =>
  suddenChanges
    .map(({ floor, times }) => {
      const least = `least(${expected}, ${actual})`;
      return `(${least} >= ${floor} and greatest(${expected}, ${actual}) >= ${times} * ${least})`;
    })
    .join(" or ");

/** Counts far from last year's. */
const changes: FindingSource = {
  sql: failing(yearlyCells.map(comparing("sudden-change", "last")), besideLastYear, isSudden),
  reads: { reports: [...reportFacts, ...yearlyCells] },
};

const middleOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(${cell}) >= ${silence.peers} then median(${cell}) end as ${identifier(id)}`;
};

const besidePeers = `
          from reports
          join bodies on bodies.id = reports.body
          join (
            select reports.year, reports.kind, bodies.level, bodies.sector,
              ${peerCells.map(middleOf).join(",\n              ")}
            from reports
            join bodies on bodies.id = reports.body
            group by reports.year, reports.kind, bodies.level, bodies.sector
          ) as peers
            on peers.year = reports.year and peers.kind = reports.kind
            and peers.level = bodies.level and peers.sector = bodies.sector`;

/** Zeros where bodies of the same year, kind, level and sector count in hundreds. */
const silences: FindingSource = {
  sql: failing(
    peerCells.map(comparing("silence", "peers")),
    besidePeers,
    ({ expected, actual }) => `${actual} = 0 and ${expected} > ${silence.median}`,
  ),
  reads: { reports: [...reportFacts, ...peerCells], bodies: ["id", "level", "sector"] },
};

const onlyOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(*) filter (where ${cell} <> 0) = 1 then sum(${cell}) end as ${identifier(id)}`;
};

const besideOnlyMember = `
          from reports
          join (
            select bodies.parent, reports.year,
              ${soleCells.map(onlyOf).join(",\n              ")}
            from reports
            join bodies on bodies.id = reports.body
            where bodies.parent is not null
            group by bodies.parent, reports.year
          ) as member
            on member.parent = reports.body and member.year = reports.year
            and reports.kind = 'aggregate'
          anti join (${completeMembership}) as complete
            on complete.parent = reports.body and complete.year = reports.year`;

const isNearly: Condition = (sides) =>
  `${differ(sides)} and abs(${sides.expected} - ${sides.actual}) <= ${nearlyEqual} * greatest(${sides.expected}, ${sides.actual})`;

/** An aggregate and the one member with a number, nearly agreeing; complete sums are left to the roll-up. */
const twoValues: FindingSource = {
  sql: failing(soleCells.map(comparing("two-values", "member")), besideOnlyMember, isNearly),
  reads: { ...membershipReads, reports: [...membershipReads.reports, ...soleCells] },
};

/** What need not be a slip, but is worth a look at the source. */
export const implausible = (): FindingSource => allFindings([changes, silences, twoValues]);
