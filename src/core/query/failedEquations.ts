import { applies } from "../form/applies.ts";
import { cellOf } from "../form/cells.ts";
import { checkIds, checks, type Equation } from "../form/checks.ts";
import { cellsIn, cellsOnForm } from "../form/expression.ts";
import type { Layout } from "../form/form.ts";
import { type Comparison, failing } from "./comparison.ts";
import { compile } from "./compile.ts";
import type { FindingSource } from "./findingSource.ts";
import type { Reads } from "./query.ts";

const aliases = { report: "reports", lastYear: "last" };

/** A body's report of the year before, of the same kind. */
export const besideLastYear = `
          from reports
          left join reports as last
            on last.body = reports.body and last.kind = reports.kind and last.year = reports.year - 1`;

const involved = ({ expected, actual }: Equation) => [
  ...new Set([...cellsOnForm(expected), ...cellsOnForm(actual)]),
];

const printedOn = (equation: Equation, layout: Layout): string =>
  involved(equation)
    .filter((id) => (cellOf(id).layout ?? layout) === layout)
    .join(" ");

const equations = checkIds.flatMap((check) =>
  checks[check].equations.map((equation: Equation) => ({ check, equation })),
);

export const equationComparisons = (): readonly Comparison[] =>
  equations.map(({ check, equation }) => ({
    check,
    at: equation.at,
    expected: compile(equation.expected, aliases),
    actual: compile(equation.actual, aliases),
    tolerance: 1e-6,
    cells: { "23": printedOn(equation, "23"), "25": printedOn(equation, "25") },
    isPrinted: (format, layout) =>
      applies(equation.expected, format, layout) && applies(equation.actual, format, layout),
  }));

export const equationReads = (): Reads => ({
  reports: [
    ...["report", "body", "year", "kind", "format", "layout"],
    ...new Set(
      equations.flatMap(({ equation: { expected, actual } }) => [
        ...cellsIn(expected),
        ...cellsIn(actual),
      ]),
    ),
  ],
});

/** Every equation of the form held against every report; it finds what `runChecks` finds. */
export const failedEquations = (): FindingSource => ({
  sql: failing(equationComparisons(), besideLastYear),
  reads: equationReads(),
});
