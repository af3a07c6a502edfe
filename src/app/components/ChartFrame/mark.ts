/** Where a point of a chart is drawn, in pixels of the plot. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const middleOf = ({ x, y, width, height }: Mark) => ({
  x: x + width / 2,
  y: y + height / 2,
});

const gap = (at: number, from: number, length: number): number =>
  Math.max(from - at, 0, at - from - length);

/** The point under or nearest to a position, if one is within reach; a small mark wins over a large one. */
export const nearestMark = (
  marks: readonly (Mark | null)[],
  at: { readonly x: number; readonly y: number },
  reach = 36,
): number | null => {
  let nearest: number | null = null;
  let least = reach;
  let size = Infinity;
  for (const [index, mark] of marks.entries()) {
    if (!mark) continue;
    const distance = Math.hypot(gap(at.x, mark.x, mark.width), gap(at.y, mark.y, mark.height));
    const area = mark.width * mark.height;
    if (distance > least || (distance === least && area >= size)) continue;
    nearest = index;
    least = distance;
    size = area;
  }
  return nearest;
};
