import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import type { ChartContext } from "./chart.ts";

/** A place in pixels of the drawing. */
export type Spot = [x: number, y: number];

/** A straight line. */
export const rule = (
  from: Spot,
  to: Spot,
  style: { readonly stroke: string; readonly lineDash?: number[]; readonly lineWidth?: number },
) => ({
  type: "line" as const,
  shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
  style,
});

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle. */
export const box = (
  { x, y, width, height }: Rect,
  style: {
    readonly fill: string;
    readonly stroke?: string;
    readonly lineWidth?: number;
    readonly opacity?: number;
  },
) => ({ type: "rect" as const, shape: { x, y, width, height }, style });

export type Align = "left" | "center" | "right";

/** Words at a place, from their top on unless told. */
export const words = (
  text: string,
  [x, y]: Spot,
  look: {
    readonly fill: string;
    readonly font: string;
    readonly align?: Align;
    readonly verticalAlign?: "top" | "middle" | "bottom";
    readonly lineHeight?: number;
  },
) => ({ type: "text" as const, x, y, style: { verticalAlign: "top" as const, ...look, text } });

export const fontOf = ({ theme }: ChartContext, size: number, weight = "normal"): string =>
  `${weight} ${size}px ${theme.font}`;

/** Shapes that are drawn together, and anew each time: the chart library would set one in the place of another. */
export const group = <Child>(children: readonly Child[]) => ({
  type: "group" as const,
  $mergeChildren: false as const,
  children: [...children],
});

/** What a drawing is made of. */
export type Shape = ReturnType<typeof rule> | ReturnType<typeof box> | ReturnType<typeof words>;

/** Shapes that nobody points at, below those that are. */
export const still = (children: readonly Shape[]): CustomSeriesOption => ({
  type: "custom",
  coordinateSystem: "none",
  silent: true,
  z: 1,
  data: [[0]],
  renderItem: () => group(children),
});
