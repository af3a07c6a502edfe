import type { View } from "../view/view.ts";
import type { BodyRow } from "./catalog.ts";
import { memberConflicts } from "./memberConflicts.ts";

/** No more stand side by side on a page. */
export const mostCompared = 10;

/** A comparison as asked for: of one kind of report only, and of bodies the dataset knows. */
export interface CompareAsked {
  readonly view: View;
  /** Chosen bodies that report otherwise: for themselves, or for all below them. */
  readonly otherKind: readonly string[];
  readonly unknown: readonly string[];
}

type Bodies = ReadonlyMap<string, Pick<BodyRow, "kind">>;

const kindOf = (id: string, bodies: Bodies): View["kind"] =>
  bodies.get(id)?.kind === "aggregate" ? "aggregate" : "own";

/** Where all chosen report in one way, that is the kind; else the reader's choice decides who stays. */
export const compareView = (view: View, bodies: Bodies): CompareAsked => {
  const chosen = [...new Set(view.bodies)];
  const known = chosen.filter((id) => bodies.has(id)).slice(0, mostCompared);
  const kinds = new Set(known.map((id) => kindOf(id, bodies)));
  const [only = view.kind] = kinds;
  const kind = kinds.size === 1 ? only : view.kind;
  const isOfKind = (id: string): boolean => kindOf(id, bodies) === kind;
  return {
    view: { ...view, kind, bodies: known.filter(isOfKind) },
    otherKind: known.filter((id) => !isOfKind(id)),
    unknown: chosen.filter((id) => !bodies.has(id)),
  };
};

/** The peers behind a comparison: an aggregate that holds others of the list gives way to them. */
export const comparePeers = (
  view: View,
  bodies: readonly Pick<BodyRow, "id" | "kind" | "parent">[],
): View => {
  if (view.kind === "own") return view;
  const ids = bodies.flatMap(({ id, kind }) => (kind === "aggregate" ? [id] : []));
  const above = memberConflicts(ids, bodies).map(({ aggregate }) => aggregate);
  return { ...view, without: [...new Set([...view.without, ...above])] };
};
