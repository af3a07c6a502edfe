import type { Box, Point } from "./pageContent.ts";

/** From the page's own axes (y up) to those of the reader (y down, text upright). */
export interface Turn {
  readonly point: (x: number, y: number) => Point;
  readonly box: (box: Box) => Box;
}

const points: readonly ((x: number, y: number) => Point)[] = [
  (x, y) => ({ x, y: -y }),
  (x, y) => ({ x: -y, y: -x }),
  (x, y) => ({ x: -x, y }),
  (x, y) => ({ x: y, y: x }),
];

/** Wide tables are often printed sideways: what counts is how the text runs. */
export const turnPage = (quarters: number): Turn => {
  const point = points[quarters] ?? ((x, y) => ({ x, y: -y }));
  const box = ({ left, right, top, bottom }: Box): Box => {
    const a = point(left, top);
    const b = point(right, bottom);
    return {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
  };
  return { point, box };
};
