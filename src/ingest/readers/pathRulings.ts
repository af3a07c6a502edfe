import type { Box, Point, Ruling } from "./pageContent.ts";

const thickest = 3.5;

/** A thin bar is a ruling, the way most programs draw borders. */
const barRuling = ({ left, right, top, bottom }: Box): Ruling | undefined => {
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && height <= width) {
    return { direction: "horizontal", at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= thickest) {
    return { direction: "vertical", at: (left + right) / 2, from: top, to: bottom };
  }
  return undefined;
};

/** The rulings of a drawn rectangle: one if it is a bar, its sides if it is stroked. */
export const boxRulings = (box: Box, isStroked: boolean): readonly Ruling[] => {
  const bar = barRuling(box);
  if (bar) return [bar];
  if (!isStroked) return [];
  const { left, right, top, bottom } = box;
  return [
    { direction: "horizontal", at: top, from: left, to: right },
    { direction: "horizontal", at: bottom, from: left, to: right },
    { direction: "vertical", at: left, from: top, to: bottom },
    { direction: "vertical", at: right, from: top, to: bottom },
  ];
};

const around = (points: readonly Point[]): Box => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
};

/** The rulings of a path: each straight stroke along an axis, or the bar that it fills. */
export const pathRulings = (points: readonly Point[], isStroked: boolean): readonly Ruling[] => {
  if (points.length < 2) return [];
  if (!isStroked) return boxRulings(around(points), false);
  const strokes = points.slice(1).map((point, index) => around([points[index] ?? point, point]));
  return strokes.flatMap((stroke) => boxRulings(stroke, false));
};
