/** Points that lie on one spot of a drawing. */
export interface Spot<Point> {
  /** The first of them. */
  readonly point: Point;
  readonly size: number;
}

interface Spots<Point> {
  readonly spots: readonly Spot<Point>[];
  /** The spot of each point, in their order. */
  readonly placeOf: readonly number[];
}

/** Gathers points by where they lie: the shares of a nation's 90,000 bodies lie on 2,300 spots. */
export const spotsOf = <Point>(
  points: readonly Point[],
  whereOf: (point: Point, at: number) => string,
): Spots<Point> => {
  const firsts: Point[] = [];
  const sizes: number[] = [];
  const places = new Map<string, number>();
  const placeOf = points.map((point, at) => {
    const where = whereOf(point, at);
    const place = places.get(where) ?? firsts.push(point) - 1;
    places.set(where, place);
    sizes[place] = (sizes[place] ?? 0) + 1;
    return place;
  });
  return { spots: firsts.map((point, at) => ({ point, size: sizes[at] ?? 0 })), placeOf };
};
