import { cell, type Ratio, ratio, sum } from "../form/expression.ts";
import { applicants, otherHandling, type RequestColumn } from "../form/formulas.ts";
import { type Outcome, rowsOf } from "../form/outcomeGroups.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { readsOfAll } from "./findingSource.ts";
import { measureOf } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, type Filter, inYears, ofPeers, ofPicked, peerReads } from "./where.ts";

/** One way of ending as a share of what was closed, in one year, of one body or of one kind of applicant. */
export interface OutcomeRate {
  readonly key: string;
  readonly reports: number;
  readonly answered: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Requests that ended in one way out of all closed; without a choice, those that were disclosed. */
export const outcomeFormula = (outcome: Outcome | "", column: RequestColumn = "total"): Ratio => {
  const closed = cell(`requests.closed.${column}`);
  if (outcome === "other") return ratio(otherHandling(column), closed);
  const rows = outcome === "" ? (["granted", "partial"] as const) : rowsOf(outcome);
  return ratio(sum(...rows.map((row) => cell(`requests.${row}.${column}`))), closed);
};

interface Asked {
  readonly formula: Ratio;
  /** What a row is for, as SQL. */
  readonly key: string;
  readonly group: Filter;
}

const select = ({ trust }: View, { formula, key, group }: Asked) => {
  const { numerator, denominator, answered, beside, cells } = measureOf(formula, trust);
  return {
    sql: `
      select
        ${key} as key,
        count(*) as reports,
        count(*) filter (where ${answered}) as answered,
        ${numerator} as numerator,
        ${denominator} as denominator
      from reports
      join bodies on bodies.id = reports.body
      ${beside}
      where ${group.sql}
      group by key`,
    values: group.values,
    reads: {
      ...(trust === "exclude" && concernedReads),
      reports: ["report", ...peerReads.reports, ...cells],
      bodies: peerReads.bodies,
    },
  };
};

/** The chosen outcome year by year, of those picked out, or in the asked years body by body. */
export const outcomeRates = (view: View, grain: "year" | "body"): Query<OutcomeRate> => {
  const { sql, ...rest } = select(view, {
    formula: outcomeFormula(view.outcome),
    key: grain === "body" ? "reports.body" : "cast(reports.year as varchar)",
    group: grain === "body" ? allOf([inYears(view), ofPeers(view)]) : ofPicked(view),
  });
  return { sql: `${sql}\n      order by key`, ...rest };
};

/** The chosen outcome by kind of applicant. */
export const outcomeRatesByApplicant = (view: View): Query<OutcomeRate> => {
  const selects = applicants.map((applicant) =>
    select(view, {
      formula: outcomeFormula(view.outcome, applicant),
      key: `'${applicant}'`,
      group: allOf([inYears(view), ofPicked(view)]),
    }),
  );
  return {
    sql: selects.map(({ sql }) => sql).join("\n      union all"),
    values: selects.flatMap(({ values }) => values),
    reads: readsOfAll(selects),
  };
};
