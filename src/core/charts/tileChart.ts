import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import type { Polarity } from "../metrics/metric.ts";
import type { Tier } from "../statistics/tier.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { fontOf, group, words } from "./shapes.ts";
import { tierFill } from "./tierFill.ts";
import { widthOfText } from "./widthOfText.ts";

/** One tile: where it stands in the grid, what stands in it, and what is said of it. */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly name: string;
  /** For tiles too narrow for the name. */
  readonly short: string;
  /** Number as printed, or why there is none; null where the dataset holds nothing of the place. */
  readonly value: string | null;
  /** For tiles too narrow for the words of a value that is none. */
  readonly shortValue: string;
  /** Whether the value is a number. */
  readonly isNumber: boolean;
  readonly tier: Tier | null;
  /** Its denominator is too small to be ranked. */
  readonly isSmall: boolean;
  readonly isChosen: boolean;
  readonly label: string;
}

/** As wide as a long name in the type of a page that has room. */
const widestIn = ({ theme }: ChartContext): number => Math.max(124, Math.round(theme.size * 8.5));
const gap = 6;
/** The line around a chosen tile is not cut off. */
const edgeRoom = 2;

const symbols = { above: "▲", below: "▼", indistinct: "≈" } as const satisfies Record<Tier, string>;

interface Room {
  readonly width: number;
  readonly height: number;
}

const roomOf = (columns: number, context: ChartContext): Room => {
  const { width, theme } = context;
  const room = Math.min(widestIn(context), Math.floor((width - gap) / columns)) - gap;
  return { width: room, height: Math.max(52, theme.size * 4) };
};

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
  readonly dash?: readonly number[];
}

const lookOf = (tile: Tile, polarity: Polarity, { theme }: ChartContext): Look => {
  if (tile.value === null) {
    return { fill: theme.ground, ink: theme.muted, edge: theme.neutral, dash: [3, 3] };
  }
  if (!tile.isNumber) return { fill: theme.ground, ink: theme.ink, edge: theme.neutral };
  if (tile.isSmall) return { fill: theme.ground, ink: theme.muted, edge: theme.hairline };
  const look = tierFill(tile.tier, polarity, theme);
  return { ...look, edge: look.fill };
};

interface Words {
  readonly text: string;
  /** How far down the tile, from 0 to 1. */
  readonly at: number;
  readonly size: number;
}

const fits = ({ name }: Tile, width: number, size: number): boolean =>
  widthOf(name, size) <= width - 6;

/** A name, a number and the symbol of its tier; side by side where there is room, else one below the other. */
const wordsIn = (
  tile: Tile,
  { room: { width }, areShort }: Grid,
  { size }: ChartContext["theme"],
): readonly Words[] => {
  const small = Math.max(12, size - 2);
  // Large type gives way before a name does.
  const name = areShort || !fits(tile, width, Math.max(12, size * 0.8)) ? tile.short : tile.name;
  const symbol = tile.tier ? symbols[tile.tier] : "";
  if (tile.value === null) return [{ text: name, at: 0.5, size }];
  const value = widthOf(tile.value, small) <= width - 2 ? tile.value : tile.shortValue;
  if (width >= 64 || symbol === "") {
    const text = `${symbol} ${value}`.trim();
    return [
      { text: name, at: 0.33, size },
      { text, at: 0.69, size: width < 64 ? small : Math.max(small, size - 1) },
    ];
  }
  return [
    { text: name, at: 0.22, size },
    { text: value, at: 0.53, size: small },
    { text: symbol, at: 0.82, size: small },
  ];
};

interface Grid {
  readonly room: Room;
  readonly polarity: Polarity;
  /** On small tiles all names are short where one has to be. */
  readonly areShort: boolean;
}

const widthOf = (text: string, size: number): number => widthOfText(text, size, 0.58);

/** Type as large as asked, or as the tile can hold. */
const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, Math.max(10, Math.floor(width / widthOf(text, 1))));

const drawn = (tile: Tile, { room, polarity, areShort }: Grid, context: ChartContext) => {
  const { theme } = context;
  const { fill, ink, edge, dash } = lookOf(tile, polarity, context);
  const x = edgeRoom + tile.column * (room.width + gap);
  const y = edgeRoom + tile.row * (room.height + gap);
  return group([
    {
      type: "rect" as const,
      shape: { x, y, width: room.width, height: room.height, r: 2 },
      style: {
        fill,
        stroke: tile.isChosen ? theme.ink : edge,
        lineWidth: tile.isChosen ? 3 : 1,
        ...(dash && !tile.isChosen && { lineDash: [...dash] }),
      },
    },
    ...wordsIn(tile, { room, polarity, areShort }, theme).map(({ text, at, size }) =>
      words(text, [x + room.width / 2, y + room.height * at], {
        fill: ink,
        font: fontOf(context, fitting(text, size, room.width - (room.width < 64 ? 3 : 6))),
        align: "center",
        verticalAlign: "middle",
      }),
    ),
  ]);
};

const rowSeries = (
  tiles: readonly Tile[],
  grid: Grid,
  context: ChartContext,
): CustomSeriesOption => {
  const columns = tiles.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    type: "custom",
    coordinateSystem: "none",
    data: Array.from({ length: columns }, (_, column) => [column]),
    renderItem: ({ dataIndex }) => {
      const tile = tiles.find(({ column }) => column === dataIndex);
      return tile ? drawn(tile, grid, context) : null;
    },
  };
};

/** Tiles in a grid, each a series a row, so that keys walk it in both directions. */
export const tileChart = (
  tiles: readonly Tile[],
  polarity: Polarity,
  context: ChartContext,
): Chart => {
  const rows = tiles.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = tiles.reduce((most, { column }) => Math.max(most, column + 1), 1);
  const room = roomOf(columns, context);
  const areShort =
    room.width < 64 && tiles.some((tile) => !fits(tile, room.width, context.theme.size));
  return {
    height: edgeRoom + rows * (room.height + gap),
    points: tiles.map(({ row, column, label }) => ({ series: row, index: column, label })),
    option: {
      animation: false,
      series: Array.from({ length: rows }, (_, row) =>
        rowSeries(
          tiles.filter((tile) => tile.row === row),
          { room, polarity, areShort },
          context,
        ),
      ),
    },
  };
};
