import { cell, either, type Expression, sum } from "./expression.ts";

/** Columns of table 三: the six kinds of applicant, and with their total. */
export const applicants = [
  "natural",
  "business",
  "research",
  "nonprofit",
  "legal",
  "other",
] as const;
export const requestColumns = [...applicants, "total"] as const;
export type RequestColumn = (typeof requestColumns)[number];

export const refusals = [
  "refused-state-secret",
  "refused-by-law",
  "refused-safety",
  "refused-third-party",
  "refused-internal",
  "refused-process",
  "refused-enforcement-file",
  "refused-inquiry",
] as const;

export const unavailables = [
  "unavailable-not-held",
  "unavailable-not-compiled",
  "unavailable-unclear",
] as const;

export const declines = [
  "declined-complaint",
  "declined-repeat",
  "declined-publication",
  "declined-excessive",
  "declined-reissue",
] as const;

export const others = ["other-uncorrected", "other-unpaid", "other-other"] as const;

/** The single outcomes of table 三 that both layouts print. */
export const outcomes = ["granted", "partial", ...refusals, ...unavailables, ...declines] as const;

/** Every row of table 三, in its order. */
export const requestRows = [
  "received",
  "carried-in",
  ...outcomes,
  ...others,
  "other-handling",
  "closed",
  "carried-out",
] as const;
export type RequestRow = (typeof requestRows)[number];

const rows = (ids: readonly RequestRow[], column: RequestColumn): Expression =>
  sum(...ids.map((id) => cell(`requests.${id}.${column}`)));

export const refused = (column: RequestColumn): Expression => rows(refusals, column);
export const unavailable = (column: RequestColumn): Expression => rows(unavailables, column);
export const declined = (column: RequestColumn): Expression => rows(declines, column);

/** 其他处理, which one layout prints as one row and the other as three. */
export const otherHandling = (column: RequestColumn): Expression =>
  either(cell(`requests.other-handling.${column}`), rows(others, column));

export const allOutcomes = (column: RequestColumn): Expression =>
  sum(rows(outcomes, column), otherHandling(column));
