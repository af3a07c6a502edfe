import type { Tile } from "#core/charts/tileChart.ts";
import { type ProvinceTile, provinceTiles } from "#core/charts/tiles.ts";
import type { MetricId } from "#core/metrics/metrics.ts";
import type { AtlasPlace } from "#core/query/atlas.ts";
import { placeSentence, placeValue } from "#core/sentences/atlasSentence.ts";
import type { Language } from "#core/text.ts";
import { placeOf } from "./placeOf.ts";

/** A tile and the place that stands in it; a province the dataset does not cover has none. */
export interface PlaceTile extends Tile {
  readonly place: AtlasPlace | null;
}

export interface TileContext {
  readonly metric: MetricId;
  readonly language: Language;
  /** The region the reader chose. */
  readonly chosen: string | null;
}

const shortValueOf = (
  place: AtlasPlace,
  { metric, language }: Omit<TileContext, "chosen">,
): string => {
  switch (place.absence) {
    case null:
      return placeValue(place, metric, language);
    case "no-denominator":
      return "0/0";
    case "no-figure":
      return "—";
  }
};

interface Spot {
  readonly column: number;
  readonly row: number;
  readonly name: string;
  readonly short: string;
}

const tileOf = (
  spot: Spot,
  place: AtlasPlace | null,
  { metric, language, chosen }: TileContext,
): PlaceTile => ({
  ...spot,
  place,
  value: place && placeValue(place, metric, language),
  shortValue: place ? shortValueOf(place, { metric, language }) : "",
  isNumber: place?.absence === null,
  tier: place?.tier ?? null,
  isSmall: place?.isSmall ?? false,
  isChosen: place !== null && place.region === chosen,
  label: place
    ? placeSentence(place, metric)[language]
    : `${spot.name}: ${{ zh: "数据集中没有", en: "not in the dataset" }[language]}`,
});

/** Places in rows from left to right. */
export const flowTiles = (
  places: readonly AtlasPlace[],
  columns: number,
  context: TileContext,
): readonly PlaceTile[] =>
  places.map((place, at) => {
    const name = context.language === "en" ? place.name_en : place.name;
    const spot = { column: at % columns, row: Math.floor(at / columns), name, short: name };
    return tileOf(spot, place, context);
  });

const gridColumns = 7;

const named = ({ code, name }: ProvinceTile) => ({ code, name: name.zh });

/** The provinces in their grid, then places of the dataset that are no province; without any province, only those. */
export const countryTiles = (
  places: readonly AtlasPlace[],
  context: TileContext,
): readonly PlaceTile[] => {
  const standing = provinceTiles.map((tile) => ({ tile, place: placeOf(named(tile), places) }));
  const others = places.filter((place) => !standing.some((one) => one.place === place));
  if (others.length === places.length && places.length > 0) {
    return flowTiles(places, gridColumns, context);
  }
  const rows = Math.max(...provinceTiles.map(({ row }) => row)) + 1;
  const grid = standing.map(({ tile: { column, row, name: words, letters }, place }) => {
    const name = words[context.language];
    const short = context.language === "en" ? letters : name;
    return tileOf({ column, row, name, short }, place, context);
  });
  const rest = flowTiles(others, gridColumns, context);
  return [...grid, ...rest.map((tile) => ({ ...tile, row: tile.row + rows }))];
};
