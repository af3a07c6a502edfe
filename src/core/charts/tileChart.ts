import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import type { Polarity } from "../metrics/metric.ts";
import type { Tier } from "../statistics/tier.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { tierFill } from "./tierFill.ts";

/** One tile: where it stands in the grid, what stands in it, and what is said of it. */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly name: string;
  /** For tiles too narrow for the name. */
  readonly short: string;
  /** Number as printed, or why there is none; null where the dataset holds nothing of the place. */
  readonly value: string | null;
  readonly tier: Tier | null;
  readonly isChosen: boolean;
  readonly label: string;
}

const gap = 6;
const widest = 124;

const symbols = { above: "▲", below: "▼", indistinct: "≈" } as const satisfies Record<Tier, string>;

interface Room {
  readonly width: number;
  readonly height: number;
}

const roomOf = (columns: number, { width, theme }: ChartContext): Room => {
  const room = Math.min(widest, Math.floor((width - gap) / columns)) - gap;
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
    return { fill: theme.ground, ink: theme.muted, edge: theme.hairline, dash: [3, 3] };
  }
  const look = tierFill(tile.tier, polarity, theme);
  return { ...look, edge: look.fill };
};

const line = (
  text: string,
  { x, y, fill }: { x: number; y: number; fill: string },
  size: number,
) => ({
  type: "text" as const,
  x,
  y,
  style: { text, fill, fontSize: size, align: "center" as const, verticalAlign: "middle" as const },
});

interface Grid {
  readonly room: Room;
  readonly polarity: Polarity;
}

const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.58), 0);

const drawn = (tile: Tile, { room, polarity }: Grid, context: ChartContext) => {
  const { theme } = context;
  const { fill, ink, edge, dash } = lookOf(tile, polarity, context);
  const x = gap + tile.column * (room.width + gap);
  const y = gap + tile.row * (room.height + gap);
  const middle = x + room.width / 2;
  const fits = widthOf(tile.name, theme.size) <= room.width - 6;
  const mark = tile.tier ? `${symbols[tile.tier]} ` : "";
  const isEmpty = tile.value === null;
  return {
    type: "group" as const,
    children: [
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
      line(
        fits ? tile.name : tile.short,
        { x: middle, y: y + room.height * (isEmpty ? 0.5 : 0.33), fill: ink },
        theme.size,
      ),
      ...(isEmpty
        ? []
        : [
            line(
              `${room.width < 64 ? "" : mark}${tile.value ?? ""}`,
              { x: middle, y: y + room.height * 0.69, fill: ink },
              theme.size - (room.width < 64 ? 2 : 1),
            ),
          ]),
    ],
  };
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
  return {
    height: gap + rows * (room.height + gap),
    points: tiles.map(({ row, column, label }) => ({ series: row, index: column, label })),
    option: {
      animation: false,
      textStyle: { fontFamily: context.theme.font },
      series: Array.from({ length: rows }, (_, row) =>
        rowSeries(
          tiles.filter((tile) => tile.row === row),
          { room, polarity },
          context,
        ),
      ),
    },
  };
};
