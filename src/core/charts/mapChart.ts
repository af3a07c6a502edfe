import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import type { Chart, ChartContext } from "./chart.ts";
import type { ApprovedMap, MapShape } from "./mapShapes.ts";

/** How one area is filled and what is said of it. */
export interface MapArea {
  readonly shape: MapShape;
  readonly fill: string;
  readonly label: string;
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const boxOf = (shapes: readonly MapShape[]): Box => {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const { rings } of shapes) {
    for (const [x, y] of rings.flat()) {
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.south = Math.min(box.south, y);
      box.north = Math.max(box.north, y);
    }
  }
  return box;
};

const foot = 32;
const tallest = 640;

/** Degrees to pixels: equirectangular, true to scale along the middle parallel, as large as the width allows. */
export const projection = (shapes: readonly MapShape[], width: number) => {
  const { west, east, south, north } = boxOf(shapes);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max((east - west) * squeeze, 1e-6);
  const tall = Math.max(north - south, 1e-6);
  const scale = Math.min(width / wide, tallest / tall);
  const left = (width - wide * scale) / 2;
  return {
    height: Math.ceil(tall * scale),
    place: ([x, y]: readonly [number, number]): readonly [number, number] => [
      left + (x - west) * squeeze * scale,
      (north - y) * scale,
    ],
  };
};

/** The rings of an area as an SVG path; holes run the other way round, as GeoJSON has them. */
export const pathOf = (
  { rings }: MapShape,
  place: (position: readonly [number, number]) => readonly [number, number],
): string =>
  rings
    .map((ring) => {
      const points = ring.map((position) =>
        place(position)
          .map((at) => at.toFixed(1))
          .join(","),
      );
      return `M${points.join("L")}Z`;
    })
    .join("");

/** An approved map, with its approval number drawn below it, on the page and in every picture. */
export const mapChart = (
  { approval }: ApprovedMap,
  areas: readonly MapArea[],
  context: ChartContext,
): Chart => {
  const { theme, width } = context;
  const { height, place } = projection(
    areas.map(({ shape }) => shape),
    width,
  );
  const series: CustomSeriesOption = {
    type: "custom",
    coordinateSystem: "none",
    data: areas.map((_, at) => [at]),
    renderItem: ({ dataIndex }) => {
      const area = areas[dataIndex];
      if (!area) return null;
      return {
        type: "path",
        shape: { pathData: pathOf(area.shape, place) },
        style: { fill: area.fill, stroke: theme.muted, lineWidth: 0.75 },
      };
    },
  };
  return {
    height: height + foot,
    points: areas.map(({ label }, index) => ({ series: 0, index, label })),
    option: {
      animation: false,
      textStyle: { fontFamily: theme.font },
      graphic: [
        {
          type: "text",
          left: 0,
          top: height + 8,
          style: {
            text: `${context.language === "zh" ? "审图号：" : "Map approval number: "}${approval}`,
            fill: theme.ink,
            font: `${theme.size}px ${theme.font}`,
          },
        },
      ],
      series: [series],
    },
  };
};
