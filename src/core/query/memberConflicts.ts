import type { BodyRow } from "./catalog.ts";
import { rosterOf } from "./roster.ts";

/** An aggregate report and bodies in the same list that it already adds up. */
export interface MemberConflict {
  readonly aggregate: string;
  readonly members: readonly string[];
}

const ancestorsOf = (
  id: string,
  parents: ReadonlyMap<string, string | null>,
): readonly string[] => {
  const chain: string[] = [];
  for (let at = parents.get(id); at && at !== id && !chain.includes(at); at = parents.get(at)) {
    chain.push(at);
  }
  return chain;
};

/** Aggregates that stand beside their own members: such a list must not be ranked or added up. */
export const memberConflicts = (
  ids: readonly string[],
  bodies: readonly Pick<BodyRow, "id" | "kind" | "parent">[],
): readonly MemberConflict[] => {
  const { aggregates } = rosterOf(bodies);
  const listed = new Set(ids.filter((id) => aggregates.has(id)));
  if (listed.size === 0) return [];
  const parents = new Map(bodies.map(({ id, parent }) => [id, parent]));
  const members = new Map<string, string[]>();
  for (const id of ids) {
    for (const ancestor of ancestorsOf(id, parents)) {
      if (listed.has(ancestor)) members.set(ancestor, [...(members.get(ancestor) ?? []), id]);
    }
  }
  return [...members].map(([aggregate, below]) => ({ aggregate, members: below }));
};
