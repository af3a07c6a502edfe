import type { CellId } from "../form/cells.ts";
import {
  nearlyEqual,
  peerCells,
  soleCells,
  silence,
  suddenChanges,
  yearlyCells,
} from "../form/comparisons.ts";
import { comparing, type Condition, differ, failing } from "./comparison.ts";
import { besideLastYear } from "./failedEquations.ts";
import type { FindingSource } from "./findingSource.ts";
import { identifier } from "./identifier.ts";
import { completeMembership, membershipReads, memberReports } from "./membership.ts";

const reportFacts = ["report", "body", "year", "kind", "format", "layout"] as const;

export const isSudden: Condition = ({ expected, actual }) =>
  suddenChanges
    .map(({ floor, times }) => {
      const least = `least(${expected}, ${actual})`;
      return `(${least} >= ${floor} and greatest(${expected}, ${actual}) >= ${times} * ${least})`;
    })
    .join(" or ");

export const yearlyComparisons = yearlyCells.map(comparing("sudden-change", "last"));

export const yearlyReads = { reports: [...reportFacts, ...yearlyCells] } as const;

/** Counts far from last year's. */
const changes = (): FindingSource => ({
  sql: failing(yearlyComparisons, besideLastYear, isSudden),
  reads: yearlyReads,
});

const middleOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(${cell}) >= ${silence.peers} then median(${cell}) end as ${identifier(id)}`;
};

/** What bodies of one level and sector usually report, where enough of them do. */
export const peerMiddles = `
            select reports.year, reports.kind, bodies.level, bodies.sector,
              ${peerCells.map(middleOf).join(",\n              ")}
            from reports
            join bodies on bodies.id = reports.body
            group by reports.year, reports.kind, bodies.level, bodies.sector`;

export const samePeers = `
            on peers.year = reports.year and peers.kind = reports.kind
            and peers.level = bodies.level and peers.sector = bodies.sector`;

const besidePeers = `
          from reports
          join bodies on bodies.id = reports.body
          join (${peerMiddles}
          ) as peers ${samePeers}`;

export const isSilent: Condition = ({ expected, actual }) =>
  `${actual} = 0 and ${expected} > ${silence.median}`;

export const peerComparisons = peerCells.map(comparing("silence", "peers"));

export const peerMiddleReads = {
  reports: [...reportFacts, ...peerCells],
  bodies: ["id", "level", "sector"],
} as const;

/** Zeros where bodies of the same year, kind, level and sector count in hundreds. */
const silences = (): FindingSource => ({
  sql: failing(peerComparisons, besidePeers, isSilent),
  reads: peerMiddleReads,
});

const onlyOf = (id: CellId): string => {
  const cell = identifier("reports", id);
  return `case when count(*) filter (where ${cell} <> 0) = 1 then sum(${cell}) end as ${identifier(id)}`;
};

/** The number that one member of an aggregate alone has, year by year. */
export const soleNumbers = `
            select bodies.parent, reports.year,
              ${soleCells.map(onlyOf).join(",\n              ")}
            ${memberReports}
            group by bodies.parent, reports.year`;

const besideOnlyMember = `
          from reports
          join (${soleNumbers}
          ) as member
            on member.parent = reports.body and member.year = reports.year
            and reports.kind = 'aggregate'
          anti join (${completeMembership}) as complete
            on complete.parent = reports.body and complete.year = reports.year`;

export const isNearly: Condition = (sides) =>
  `${differ(sides)} and abs(${sides.expected} - ${sides.actual}) <= ${nearlyEqual} * greatest(${sides.expected}, ${sides.actual})`;

export const soleComparisons = soleCells.map(comparing("two-values", "member"));

export const soleReads = {
  ...membershipReads,
  reports: [...membershipReads.reports, ...soleCells],
} as const;

/** An aggregate and the one member with a number, nearly agreeing; complete sums are left to the roll-up. */
const twoValues = (): FindingSource => ({
  sql: failing(soleComparisons, besideOnlyMember, isNearly),
  reads: soleReads,
});

/** What need not be a slip, but is worth a look at the source. */
export const implausible = (): readonly FindingSource[] => [changes(), silences(), twoValues()];
