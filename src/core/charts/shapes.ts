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

type Align = "left" | "center" | "right";

/** Words at a place, from their top on unless told. */
export const words = (
  text: string,
  [x, y]: Spot,
  look: {
    readonly fill: string;
    readonly font: string;
    readonly align?: Align;
    readonly verticalAlign?: "top" | "middle";
    readonly lineHeight?: number;
  },
) => ({ type: "text" as const, x, y, style: { verticalAlign: "top" as const, ...look, text } });

export const fontOf = ({ theme }: ChartContext, size: number, weight = "normal"): string =>
  `${weight} ${size}px ${theme.font}`;
