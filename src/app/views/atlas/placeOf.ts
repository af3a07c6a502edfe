import type { MapShape } from "#core/charts/mapShapes.ts";
import type { AtlasPlace } from "#core/query/atlas.ts";

/** The place an area of a map shows: by the digits of the province in its code, or by its name. */
export const placeOf = (
  { code, name }: Pick<MapShape, "code" | "name">,
  places: readonly AtlasPlace[],
): AtlasPlace | null =>
  places.find((place) =>
    place.code === null || code === null
      ? place.name === name
      : place.code.slice(0, 2) === code.slice(0, 2),
  ) ?? null;
