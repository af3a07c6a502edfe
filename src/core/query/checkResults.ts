import { applies } from "../form/applies.ts";
import { type CheckId, checkIds } from "../form/checks.ts";
import type { View } from "../view/view.ts";
import { compared } from "./comparison.ts";
import { besideLastYear, comparisons, equationReads, equations } from "./failedEquations.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofBothKinds, peerReads } from "./where.ts";

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

/** The forms on which an equation can be asked, as texts such as “2021 25”. */
const formsOf = ({ equation }: (typeof equations)[number]): string => {
  const printing = forms.filter(
    ({ format, layout }) =>
      applies(equation.expected, format, layout) && applies(equation.actual, format, layout),
  );
  return printing.map(({ format, layout }) => `'${format} ${layout}'`).join(", ");
};

const applicable = equations
  .map((of) => `('${of.check}', '${of.equation.at}', [${formsOf(of)}])`)
  .join(",\n          ");

/** One failing equation fails the check; else one that holds passes it; as `assessCheck` does. */
const resultOf = `
            case
              when bool_or(abs(compared.expected - compared.actual) > compared.tolerance) then 'fail'
              when bool_or(compared.expected is not null and compared.actual is not null
                and list_contains(asked.forms, compared.form)) then 'pass'
              when bool_or(list_contains(asked.forms, compared.form)) then 'not-assessable'
              else 'not-applicable'
            end`;

/** Every check of the form on every report of the bodies and years asked for. */
export const checkResults = (view: View): Query<CheckResultRow> => {
  const filter = allOf([inYears(view), ofBothKinds(view)]);
  const from = `${besideLastYear}
          join bodies on bodies.id = reports.body
          where ${filter.sql}`;
  return {
    sql: `
      select
        "check",
        count(*) filter (where result = 'pass') as pass,
        count(*) filter (where result = 'fail') as fail,
        count(*) filter (where result = 'not-assessable') as "notAssessable",
        count(*) filter (where result = 'not-applicable') as "notApplicable"
      from (
        select compared.report, compared."check", ${resultOf} as result
        from (${compared(comparisons, from)}
        ) as compared
        join (values ${applicable}) as asked("check", "at", forms)
          on asked."check" = compared."check" and asked."at" = compared."at"
        group by compared.report, compared."check"
      )
      group by "check"
      order by ${orderOfChecks}`,
    values: filter.values,
    reads: { reports: equationReads.reports, bodies: peerReads.bodies },
  };
};

const orderOfChecks = `list_position([${checkIds.map((id) => `'${id}'`).join(", ")}], "check")`;
