import type { Ruling } from "./pageContent.ts";

/** Lines this near to each other are one line, drawn twice or in parts. */
export const near = 3;

/** Values in ascending order, those near to each other as one. */
export const toEdges = (values: readonly number[], tolerance = near): readonly number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const edges: number[] = [];
  for (const value of sorted) {
    const last = edges.at(-1);
    if (last === undefined || value - last > tolerance) edges.push(value);
  }
  return edges;
};

/** The edge that a value belongs to, or -1. */
export const edgeAt = (edges: readonly number[], value: number, tolerance = near): number =>
  edges.findIndex((edge) => Math.abs(edge - value) <= tolerance);

/** Between which edges a value lies, as the index of the first; -1 if outside. */
export const bandAt = (edges: readonly number[], value: number): number => {
  const after = edges.findIndex((edge) => edge > value);
  return after === -1 ? -1 : after - 1;
};

/** Joins rulings that carry each other on: borders are often drawn cell by cell. */
export const joinRulings = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const sorted = rulings.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const open: { direction: Ruling["direction"]; at: number; from: number; to: number }[] = [];
  const joined: typeof open = [];
  for (const ruling of sorted) {
    while (open[0] && ruling.at - open[0].at > near) open.shift();
    const before = open.find(
      (each) =>
        each.direction === ruling.direction &&
        ruling.from <= each.to + near &&
        ruling.to >= each.from - near,
    );
    if (before) {
      before.from = Math.min(before.from, ruling.from);
      before.to = Math.max(before.to, ruling.to);
    } else {
      const copy = { ...ruling };
      open.push(copy);
      joined.push(copy);
    }
  }
  return joined;
};

const isCrossing = (a: Ruling, b: Ruling): boolean =>
  a.direction !== b.direction &&
  a.at >= b.from - near &&
  a.at <= b.to + near &&
  b.at >= a.from - near &&
  b.at <= a.to + near;

/** Rulings that cross or touch one another, directly or through others. */
export const connectRulings = (rulings: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const left = new Set(rulings);
  const takeCrossing = (ruling: Ruling): readonly Ruling[] => {
    const crossing = [...left].filter((other) => isCrossing(ruling, other));
    for (const each of crossing) left.delete(each);
    return crossing;
  };
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    if (!left.delete(ruling)) continue;
    const group = [ruling];
    for (const member of group) group.push(...takeCrossing(member));
    groups.push(group);
  }
  return groups;
};
