import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import type { Value } from "./query.ts";

/** Conditions joined by `and`, with the values they bind in order. */
export interface Filter {
  readonly sql: string;
  readonly values: readonly Value[];
}

export const allOf = (filters: readonly (Filter | null)[]): Filter => {
  const given = filters.filter((filter) => filter !== null);
  return {
    sql: given.length === 0 ? "true" : given.map(({ sql }) => sql).join(" and "),
    values: given.flatMap(({ values }) => values),
  };
};

const equals = (column: string, value: string | null): Filter | null =>
  value === null ? null : { sql: `${column} = ?`, values: [value] };

/** A region holds itself and everything below it. */
const within = (region: string | null): Filter | null =>
  region === null || region === everywhere
    ? null
    : {
        sql: "(bodies.region = ? or starts_with(bodies.region, ?))",
        values: [region, `${region}/`],
      };

const oneOfBodies = (column: string, ids: readonly string[], not: boolean): Filter | null =>
  ids.length === 0
    ? null
    : {
        sql: `${column} ${not ? "not in" : "in"} (${ids.map(() => "?").join(", ")})`,
        values: ids,
      };

/**
 * A bound number reaches DuckDB as a double. Years held against one are compared one by one; against an integer,
 * whole groups of rows of other years are passed over.
 */
export const between = (column: string, from: number | null, to: number | null): Filter => ({
  sql: `${column} between ?::integer and ?::integer`,
  values: [from, to],
});

export const inYears = ({ year }: View): Filter | null =>
  year && between("reports.year", year.from, year.to);

/** Bodies of both kinds, to be listed but never added up. */
export const ofBothKinds = (view: View): Filter =>
  allOf([
    within(view.region),
    equals("bodies.level", view.level),
    equals("bodies.sector", view.sector),
    oneOfBodies("bodies.id", view.without, true),
  ]);

/** The bodies of one kind, whether or not they reported. */
export const ofBodies = (view: View): Filter =>
  allOf([equals("bodies.kind", view.kind), ofBothKinds(view)]);

/** Of those, the ones a reader picked out, if any. */
export const ofPickedBodies = (view: View): Filter =>
  allOf([ofBodies(view), oneOfBodies("bodies.id", view.bodies, false)]);

/** A body reports of itself or for all below it; the two are never mixed in one question. */
export const ofPeers = (view: View): Filter =>
  allOf([equals("reports.kind", view.kind), ofBodies(view)]);

/** The peers, or of them those a reader picked out. */
export const ofPicked = (view: View): Filter =>
  allOf([ofPeers(view), oneOfBodies("bodies.id", view.bodies, false)]);

/** The report that a body makes by its kind, and no other that stands under its name. */
const ofItsKind: Filter = { sql: "reports.kind = bodies.kind", values: [] };

/** The bodies a reader chose, wherever they are; none when none is chosen. */
export const ofChosen = ({ bodies }: View): Filter =>
  allOf([oneOfBodies("bodies.id", bodies, false) ?? { sql: "false", values: [] }, ofItsKind]);

/** The columns `ofPeers` and `inYears` look at. */
export const peerReads = {
  reports: ["body", "year", "kind"],
  bodies: ["id", "kind", "region", "level", "sector"],
} as const;
