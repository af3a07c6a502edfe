import { cellsIn, cell, type Expression } from "../form/expression.ts";
import { declined, otherHandling, refused, unavailable } from "../form/formulas.ts";
import type { CellId } from "../form/cells.ts";
import type { Text } from "../text.ts";
import type { View } from "../view/view.ts";
import { recomputed } from "../form/recomputed.ts";
import { compile } from "./compile.ts";
import { besideConcerned, concernedReads, isTrusted } from "./concerned.ts";
import type { Trust } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, type Filter, inYears, ofPeers, peerReads } from "./where.ts";

interface Outcome {
  readonly label: Text;
  readonly formula: Expression;
}

/** The six ways a request is closed, in the order of table 三. */
export const closings = {
  granted: { label: { zh: "予以公开", en: "Granted" }, formula: cell("requests.granted.total") },
  partial: {
    label: { zh: "部分公开", en: "Granted in part" },
    formula: cell("requests.partial.total"),
  },
  refused: { label: { zh: "不予公开", en: "Refused" }, formula: refused("total") },
  unavailable: { label: { zh: "无法提供", en: "Unavailable" }, formula: unavailable("total") },
  declined: { label: { zh: "不予处理", en: "Declined" }, formula: declined("total") },
  other: { label: { zh: "其他处理", en: "Other handling" }, formula: otherHandling("total") },
} as const satisfies Record<string, Outcome>;

export type Closing = keyof typeof closings;

export const closingIds = Object.keys(closings) as readonly Closing[];

/** The cells a share of closed requests rests on. */
export const closingCells = (closing: Closing): readonly CellId[] => [
  ...cellsIn(closings[closing].formula),
  "requests.closed.total",
];

type Sums = {
  readonly [closing in Closing as `${closing}_count` | `${closing}_of`]: number | null;
};

/** How one body closed its requests: each way as sums over the reports that print both numbers. */
export interface ClosingRow extends Sums {
  readonly body: string;
  /** Reports left out because their figures do not add up. */
  readonly excluded: number;
}

const aliases = { report: "reports" };
const closed = cell("requests.closed.total");

const ofPeersInYears = (view: View): Filter => allOf([inYears(view), ofPeers(view)]);

/** A way of closing and what it is held against, as printed or worked out from parts. */
const sidesOf = (id: Closing, trust: Trust): readonly Expression[] =>
  [closings[id].formula, closed].map((formula) =>
    trust === "recompute" ? recomputed(formula) : formula,
  );

/** Both sums of one way, over the reports that print both numbers and may be counted. */
const sumsOf = (id: Closing, trust: Trust): readonly string[] => {
  const [count, of] = sidesOf(id, trust).map((side) => compile(side, aliases));
  const answered = [
    `${count} is not null and ${of} is not null`,
    ...(trust === "exclude" ? [isTrusted] : []),
  ].join(" and ");
  return [
    `sum(${count}) filter (where ${answered}) as ${id}_count`,
    `sum(${of}) filter (where ${answered}) as ${id}_of`,
  ];
};

const cells: readonly CellId[] = [...new Set(closingIds.flatMap(closingCells))];

const cellsRead = (trust: Trust): readonly CellId[] => [
  ...new Set(closingIds.flatMap((id) => sidesOf(id, trust)).flatMap(cellsIn)),
];

/** Every peer with each way of closing requests, over the asked years. */
export const leagueOutcomes = (view: View): Query<ClosingRow> => {
  const filter = ofPeersInYears(view);
  const isExcluding = view.trust === "exclude";
  const sums = closingIds.flatMap((id) => sumsOf(id, view.trust));
  return {
    sql: `
      select
        reports.body,
        ${isExcluding ? `count(*) filter (where not (${isTrusted}))` : "0"} as excluded,
        ${sums.join(",\n        ")}
      from reports
      join bodies on bodies.id = reports.body
      ${isExcluding ? besideConcerned(cells) : ""}
      where ${filter.sql}
      group by reports.body
      order by reports.body`,
    values: filter.values,
    reads: {
      ...(isExcluding && concernedReads),
      reports: ["report", ...peerReads.reports, ...cellsRead(view.trust)],
      bodies: peerReads.bodies,
    },
  };
};

/** Why cells of one body's reports hold no number. */
export interface PeerBlankRow {
  readonly body: string;
  readonly cell: string;
  readonly rule: string;
}

/** The blanks among some cells of every peer's reports in the asked years. */
export const peerBlanks = (view: View, cells: readonly CellId[]): Query<PeerBlankRow> => {
  const filter = ofPeersInYears(view);
  return {
    sql: `
      select reports.body, blanks.cell, min(blanks.rule) as rule
      from (
        select report, rule, unnest(string_split(cells, ' ')) as cell
        from findings
        where kind = 'blank'
      ) as blanks
      join reports on reports.report = blanks.report
      join bodies on bodies.id = reports.body
      where blanks.cell in (${cells.map(() => "?").join(", ")}) and ${filter.sql}
      group by reports.body, blanks.cell
      order by reports.body, blanks.cell`,
    values: [...cells, ...filter.values],
    reads: {
      reports: ["report", ...peerReads.reports],
      bodies: peerReads.bodies,
      findings: ["report", "kind", "rule", "cells"],
    },
  };
};
