import type { BodyRow } from "#core/query/catalog.ts";
import { type SearchText, searchText } from "./searchText.ts";

/** Where a body may be found, the place that says most first. */
const places = ["name", "initials", "former_names", "name_en"] as const;

type Searchable = Readonly<Record<(typeof places)[number], () => SearchText>>;

/** The texts of a nation's bodies are brought into one form once, those of a place when it is first searched. */
const known = new WeakMap<readonly BodyRow[], Searchable>();

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const searchable = (bodies: readonly BodyRow[]): Searchable => {
  const held = known.get(bodies);
  if (held) return held;
  const texts = Object.fromEntries(
    places.map((place) => [place, once(() => searchText(bodies.map((body) => body[place] ?? "")))]),
  ) as Searchable;
  known.set(bodies, texts);
  return texts;
};

/** Ranks are compared as numbers: how far, then how long the name, then which comes first. */
const longestName = 2 ** 10;
const mostBodies = 2 ** 30;

const rank = (far: number, { name }: BodyRow, at: number): number =>
  (far * longestName + Math.min(name.length, longestName - 1)) * mostBodies + at;

const nearest = (
  bodies: readonly BodyRow[],
  ranks: readonly number[],
  limit: number,
): readonly BodyRow[] =>
  Float64Array.from(ranks)
    .sort()
    .subarray(0, limit)
    .reduce<BodyRow[]>((found, ranked) => {
      const body = bodies[ranked % mostBodies];
      return body ? [...found, body] : found;
    }, []);

/** Bodies by name, pinyin initials, former name or English name; the nearest first. */
export const searchBodies = (
  bodies: readonly BodyRow[],
  text: string,
  limit = 30,
): readonly BodyRow[] => {
  const ranks = new Map<number, number>();
  const texts = searchable(bodies);
  places.forEach((place, order) => {
    // What is found farther off would stand behind what is found already.
    if (ranks.size >= limit) return;
    for (const { at, isStart } of texts[place]().find(text)) {
      const body = bodies[at];
      if (body && !ranks.has(at)) ranks.set(at, rank(2 * order + (isStart ? 0 : 1), body, at));
    }
  });
  return nearest(bodies, [...ranks.values()], limit);
};
