import type { BodyRow } from "./catalog.ts";

/** What is asked of a list of bodies again and again. */
interface Roster {
  /** The places in the list of bodies asked for, undefined where it does not hold one. */
  readonly placesOf: (ids: readonly string[]) => readonly (number | undefined)[];
  readonly aggregates: ReadonlySet<string>;
}

type Bodies = readonly Pick<BodyRow, "id" | "kind">[];

/** As many bodies as are looked at one by one before the next is sought among all. */
const near = 8;

/** The first of rising texts that does not come before this one. */
const firstFrom = (texts: readonly string[], text: string): number => {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

const readOff = (bodies: Bodies): Roster => {
  const firstPlaces = new Map<string, number>();
  for (const [place, { id }] of bodies.entries()) {
    if (!firstPlaces.has(id)) firstPlaces.set(id, place);
  }
  const rising = [...firstPlaces.keys()].toSorted();
  const places = rising.map((id) => firstPlaces.get(id));

  /** Answers list bodies by rising id, as this does: the next one is near to the last. */
  const placesOf = (ids: readonly string[]) => {
    let at = 0;
    return ids.map((id) => {
      const isBehind = at > 0 && id <= (rising[at - 1] ?? "");
      const reach = at + near;
      while (at < reach && (rising[at] ?? id) < id) at++;
      if (isBehind || (rising[at] ?? id) < id) at = firstFrom(rising, id);
      return rising[at] === id ? places[at++] : undefined;
    });
  };

  return {
    placesOf,
    aggregates: new Set(bodies.flatMap(({ id, kind }) => (kind === "aggregate" ? id : []))),
  };
};

/** Things in the order of their bodies, without sorting; those of unknown bodies come last. */
export const inOrderOf = <Thing>(
  bodies: Bodies,
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
): readonly Thing[] => {
  const places = rosterOf(bodies).placesOf(things.map(idOf));
  const ordered = new Array<Thing | undefined>(bodies.length);
  const unknown: Thing[] = [];
  for (const [at, thing] of things.entries()) {
    const place = places[at];
    if (place === undefined) unknown.push(thing);
    else ordered[place] = thing;
  }
  return [...ordered.filter((thing) => thing !== undefined), ...unknown];
};

const known = new WeakMap<Bodies, Roster>();

/** Read off once for each list: every league of a nation needs it, and its 100,000 bodies stay the same. */
export const rosterOf = (bodies: Bodies): Roster => {
  const roster = known.get(bodies) ?? readOff(bodies);
  known.set(bodies, roster);
  return roster;
};
