import type { BodyRow } from "./catalog.ts";

/** What is asked of a list of bodies again and again. */
interface Roster {
  /** The place of each body in the list. */
  readonly places: ReadonlyMap<string, number>;
  readonly aggregates: ReadonlySet<string>;
}

type Bodies = readonly Pick<BodyRow, "id" | "kind">[];

const readOff = (bodies: Bodies): Roster => {
  const places = new Map<string, number>();
  const aggregates = new Set<string>();
  for (const [place, { id, kind }] of bodies.entries()) {
    if (!places.has(id)) places.set(id, place);
    if (kind === "aggregate") aggregates.add(id);
  }
  return { places, aggregates };
};

const known = new WeakMap<Bodies, Roster>();

/** Read off once for each list: every league of a nation needs it, and its 100,000 bodies stay the same. */
export const rosterOf = (bodies: Bodies): Roster => {
  const roster = known.get(bodies) ?? readOff(bodies);
  known.set(bodies, roster);
  return roster;
};
