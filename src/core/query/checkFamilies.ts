import { rollUpCells } from "../form/comparisons.ts";
import { type Comparison, type Condition, differ } from "./comparison.ts";
import { besideLastYear, equationComparisons, equationReads } from "./failedEquations.ts";
import {
  isNearly,
  isSilent,
  isSudden,
  peerComparisons,
  peerMiddleReads,
  peerMiddles,
  samePeers,
  soleComparisons,
  soleNumbers,
  soleReads,
  yearlyComparisons,
  yearlyReads,
} from "./implausible.ts";
import { completeMembership } from "./membership.ts";
import type { Reads } from "./query.ts";
import { memberSums, rollUpComparisons, rollUpReads } from "./rollUp.ts";

/** Comparisons that are made beside the same tables and judged alike. */
export interface CheckFamily {
  readonly comparisons: readonly Comparison[];
  /** Every report, whether or not it finds anything beside it. */
  readonly from: string;
  readonly fails: Condition;
  readonly holds: Condition;
  /** Whether the question is put to a report at all. */
  readonly isAsked: string;
  readonly reads: Reads;
}

const complete = `
          left join (${completeMembership}) as complete
            on complete.parent = reports.body and complete.year = reports.year`;

const agree: Condition = (sides) => `not (${differ(sides)})`;

const equations = (): CheckFamily => ({
  comparisons: equationComparisons(),
  from: besideLastYear,
  fails: differ,
  holds: agree,
  isAsked: "true",
  reads: equationReads(),
});

const changes: CheckFamily = {
  comparisons: yearlyComparisons,
  from: besideLastYear,
  fails: isSudden,
  holds: (sides) => `not (${isSudden(sides)})`,
  isAsked: "true",
  reads: yearlyReads,
};

const silences: CheckFamily = {
  comparisons: peerComparisons,
  from: `
          from reports
          join bodies as own on own.id = reports.body
          left join (${peerMiddles}
          ) as peers ${samePeers.replaceAll("bodies.", "own.")}`,
  fails: isSilent,
  holds: (sides) => `not (${isSilent(sides)})`,
  isAsked: "true",
  reads: peerMiddleReads,
};

/** Sums of members that are not all held are none. */
const rollUps = (): CheckFamily => ({
  comparisons: rollUpComparisons(rollUpCells).map((comparison) => ({
    ...comparison,
    expected: `case when complete.parent is not null then ${comparison.expected} end`,
  })),
  from: `
          from reports
          left join (${memberSums(rollUpCells)}
          ) as sums on sums.parent = reports.body and sums.year = reports.year${complete}`,
  fails: differ,
  holds: agree,
  isAsked: "reports.kind = 'aggregate'",
  reads: rollUpReads(rollUpCells),
});

const soles: CheckFamily = {
  comparisons: soleComparisons,
  from: `
          from reports
          left join (${soleNumbers}
          ) as member on member.parent = reports.body and member.year = reports.year${complete}`,
  fails: isNearly,
  holds: agree,
  isAsked: "reports.kind = 'aggregate' and complete.parent is null",
  reads: soleReads,
};

/** Put together when they are asked for: no page waits for hundreds of comparisons that it does not make. */
export const checkFamilies = (): readonly CheckFamily[] => [
  equations(),
  changes,
  silences,
  rollUps(),
  soles,
];
