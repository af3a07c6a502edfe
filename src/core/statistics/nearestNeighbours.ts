import { standardise } from "./standardise.ts";

export interface Located {
  /** Breaks ties, in code-unit order. */
  readonly name: string;
  /** One number per feature, the same features for all; take logarithms before. */
  readonly features: readonly number[];
}

const isComplete = ({ features }: Located): boolean => features.every(Number.isFinite);

const compareNames = (a: Located, b: Located): number =>
  Number(a.name > b.name) - Number(a.name < b.name);

/**
 * The `k` candidates nearest to the subject, nearest first, by Euclidean distance on features standardised
 * over all of them. A candidate with an unknown feature is left out; a subject with one has no neighbours.
 */
export const nearestNeighbours = <Body extends Located>(
  subject: Located,
  candidates: readonly Body[],
  k: number,
): readonly Body[] => {
  const others = candidates.filter((body) => body !== subject && isComplete(body));
  if (!isComplete(subject)) return [];
  const [origin = [], ...places] = standardise([subject, ...others].map((body) => body.features));
  const distance = (place: readonly number[]) =>
    Math.hypot(...place.map((v, i) => v - (origin[i] ?? 0)));
  return others
    .map((body, i) => ({ body, distance: distance(places[i] ?? []) }))
    .sort((a, b) => a.distance - b.distance || compareNames(a.body, b.body))
    .slice(0, Math.max(0, k))
    .map(({ body }) => body);
};
