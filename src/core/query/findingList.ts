import { separators } from "../dataset/schema.ts";
import { isCellId } from "../form/cells.ts";
import { type CheckId, severities, type Severity } from "../form/checks.ts";
import { type Cause, causeOfNumbers, isCause } from "../report/likelyCause.ts";
import type { View } from "../view/view.ts";
import type { FormFinding } from "./bodyForms.ts";
import { type FindingSource, readsOfAll } from "./findingSource.ts";
import type { Query } from "./query.ts";
import { allOf, type Filter, inYears, ofBothKinds, peerReads } from "./where.ts";

/** A check that a report fails, with whose report it is and where it was read. */
export interface CheckFindingRow {
  readonly report: string;
  readonly body: string;
  readonly name: string;
  readonly year: number;
  readonly check: CheckId;
  readonly at: string;
  readonly severity: Severity;
  readonly cells: string;
  readonly expected: number;
  readonly actual: number;
  readonly cause: string | null;
  readonly source: string | null;
}

/** More than anyone reads on a page; a list this long is to be narrowed. */
export const longestList = 20_000;

/** Who takes the findings away takes all of them. */
export const unlimited = Number.MAX_SAFE_INTEGER;

/** A choice of `check` names one check, or all of one severity. */
const ofCheck = ({ check }: View): Filter | null =>
  check === null
    ? null
    : { sql: `(found."check" = ? or found.severity = ?)`, values: [check, check] };

const gravity = `list_position([${Object.keys(severities)
  .map((severity) => `'${severity}'`)
  .join(", ")}], found.severity)`;

const severityIds = Object.keys(severities);

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Findings from several questions in the order in which one question lists them. */
export const inGravity = (rows: readonly CheckFindingRow[]): readonly CheckFindingRow[] =>
  rows.toSorted(
    (a, b) =>
      severityIds.indexOf(a.severity) - severityIds.indexOf(b.severity) ||
      b.year - a.year ||
      compare(a.body, b.body) ||
      compare(a.check, b.check) ||
      compare(a.at, b.at),
  );

/** What fails in the bodies and years asked for, gravest first, latest first, so many at most. */
export const findingList = (
  view: View,
  source: FindingSource,
  most = longestList,
): Query<CheckFindingRow> => {
  const filter = allOf([inYears(view), ofBothKinds(view), ofCheck(view)]);
  return {
    sql: `
      select
        found.report, reports.body, bodies.name, reports.year, found."check", found."at",
        found.severity, found.cells, found.expected, found.actual, found.cause, reports.source
      from (${source.sql}
      ) as found
      join reports on reports.report = found.report
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      order by ${gravity}, reports.year desc, reports.body, found."check", found."at"
      limit ?`,
    values: [...filter.values, most],
    reads: readsOfAll([
      source,
      {
        reads: {
          reports: ["report", "source", ...peerReads.reports],
          bodies: ["name", ...peerReads.bodies],
        },
      },
    ]),
  };
};

/** A listed finding as the form knows it. */
export const formFindingOf = (row: CheckFindingRow): FormFinding => ({
  ...row,
  cells: row.cells.split(separators.cells).filter((id) => isCellId(id)),
});

/** The stored cause, or what the two numbers suggest by themselves. */
export const causeOf = ({ cause, expected, actual }: CheckFindingRow): Cause | null =>
  isCause(cause) ? cause : causeOfNumbers(expected, actual);
