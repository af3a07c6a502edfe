/** Where a point of a chart is drawn, in pixels of the plot. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const middleOf = ({ x, y, width, height }: Mark) => ({
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

const pixels = (length: number): string => `${length}px`;

/** Where a ring around a mark is set, as styles. */
export const aroundMark = ({ x, y, width, height }: Mark, gap = 4) => ({
  left: pixels(x - gap),
  top: pixels(y - gap),
  width: pixels(width + 2 * gap),
  height: pixels(height + 2 * gap),
});

/** Where words beside a mark are set so that they stay inside of the plot, as styles. */
export const besideMark = (
  mark: Mark,
  plot: { readonly width: number; readonly height: number },
) => {
  const { x, y } = middleOf(mark);
  const isRight = x > plot.width / 2;
  return {
    left: isRight ? "auto" : pixels(x + 14),
    right: isRight ? pixels(plot.width - x + 14) : "auto",
    top: pixels(Math.min(Math.max(0, y - 20), plot.height - 48)),
  };
};
