import { type CheckId, checkIds } from "../form/checks.ts";
import type { View } from "../view/view.ts";
import { type CheckFamily, checkFamilies } from "./checkFamilies.ts";
import type { Comparison } from "./comparison.ts";
import { readsOfAll } from "./findingSource.ts";
import type { Query } from "./query.ts";
import { statedCounts, statedReads } from "./textAgainstTable.ts";
import { allOf, type Filter, inYears, ofBothKinds, peerReads } from "./where.ts";

/** In how many reports a check passes, fails, lacks a number, or has nothing to say. */
export interface CheckResultRow {
  readonly check: CheckId;
  readonly pass: number;
  readonly fail: number;
  readonly notAssessable: number;
  readonly notApplicable: number;
}

const forms = (["2019", "2021"] as const).flatMap((format) =>
  (["23", "25"] as const).map((layout) => ({ format, layout })),
);

/** Whether the form of a row prints what is compared, as SQL over a text such as “2021 25”. */
const isPrintedOn = ({ isPrinted }: Comparison): string => {
  const printing = forms.filter(({ format, layout }) => isPrinted(format, layout));
  if (printing.length === forms.length) return "true";
  return `form in (${printing.map(({ format, layout }) => `'${format} ${layout}'`).join(", ")})`;
};

const anyOf = (conditions: readonly string[]): string =>
  `(${conditions.join("\n              or ")})`;

interface Placed {
  readonly comparison: Comparison;
  readonly at: number;
}

const expectedAt = (at: number): string => `expected_${at}`;
const actualAt = (at: number): string => `actual_${at}`;

/** One failure fails a check; else one comparison that holds passes it, as `gravest` says. */
const resultOf = (placed: readonly Placed[], { fails, holds }: CheckFamily): string => {
  const each = placed.map(({ comparison, at }) => {
    const sides = {
      expected: expectedAt(at),
      actual: actualAt(at),
      tolerance: String(comparison.tolerance),
    };
    const printed = isPrintedOn(comparison);
    // Comparing with a number that is not there is neither true nor false, or worse: least(null, 1) is 1.
    const both = `${printed} and ${sides.expected} is not null and ${sides.actual} is not null`;
    return {
      printed,
      failed: `(${both} and (${fails(sides)}))`,
      held: `(${both} and (${holds(sides)}))`,
    };
  });
  return `
            case
              when not is_asked then 'not-applicable'
              when ${anyOf(each.map(({ failed }) => failed))} then 'fail'
              when ${anyOf(each.map(({ held }) => held))} then 'pass'
              when ${anyOf([...new Set(each.map(({ printed }) => printed))])} then 'not-assessable'
              else 'not-applicable'
            end`;
};

const counted = (result: string): string => `count(*) filter (where result = '${result}')`;

/** The results of some checks, one below the other. */
const tallied = (results: readonly (readonly [CheckId, string])[], from: string): string => `
        select
          unnest([${results.map(([check]) => `'${check}'`).join(", ")}]) as "check",
          unnest([${results.map(([, result]) => result).join(", ")}]) as result
        from (${from}
        )`;

/** The two numbers of every comparison, a report a row. */
const sidesIn = (placed: readonly Placed[], { from, isAsked }: CheckFamily, filter: Filter) => `
          select
            ${isAsked} as is_asked,
            reports.format || ' ' || reports.layout as form,
            ${placed
              .flatMap(({ comparison: { expected, actual }, at }) => [
                `cast(${expected} as double) as ${expectedAt(at)}`,
                `cast(${actual} as double) as ${actualAt(at)}`,
              ])
              .join(",\n            ")}
          ${from}
          join bodies on bodies.id = reports.body
          where ${filter.sql}`;

const resultsOf = (family: CheckFamily, filter: Filter): string => {
  const placed = family.comparisons.map((comparison, at) => ({ comparison, at }));
  const checks = [...new Set(family.comparisons.map(({ check }) => check))];
  const results = checks.map((check): readonly [CheckId, string] => [
    check,
    resultOf(
      placed.filter(({ comparison }) => comparison.check === check),
      family,
    ),
  ]);
  return tallied(results, sidesIn(placed, family, filter));
};

/** A text that states none of the counts is not asked. */
const textResults = (filter: Filter): string => `
        select
          'text-matches-table' as "check",
          case
            when told.report is null then 'not-applicable'
            when told.failed then 'fail'
            when told.held then 'pass'
            else 'not-assessable'
          end as result
        from reports
        left join (
          select report, bool_or(expected <> actual) as failed, bool_or(expected = actual) as held
          from (${statedCounts}
          )
          group by report
        ) as told on told.report = reports.report
        join bodies on bodies.id = reports.body
        where ${filter.sql}`;

/** Every check on every report of the bodies and years asked for. */
export const checkResults = (view: View): Query<CheckResultRow> => {
  const filter = allOf([inYears(view), ofBothKinds(view)]);
  const families = checkFamilies();
  const parts = [...families.map((family) => resultsOf(family, filter)), textResults(filter)];
  return {
    sql: `
      select
        "check",
        ${counted("pass")} as pass,
        ${counted("fail")} as fail,
        ${counted("not-assessable")} as "notAssessable",
        ${counted("not-applicable")} as "notApplicable"
      from (${parts.join("\n        union all")}
      )
      group by "check"
      order by list_position([${checkIds.map((id) => `'${id}'`).join(", ")}], "check")`,
    values: parts.flatMap(() => filter.values),
    reads: readsOfAll([
      ...families,
      { reads: statedReads },
      { reads: { bodies: peerReads.bodies } },
    ]),
  };
};
