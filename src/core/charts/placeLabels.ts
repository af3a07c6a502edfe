/** The sides of a mark its name may stand on, those that read best first. */
const sides = ["right", "left", "top", "bottom"] as const;

export type Side = (typeof sides)[number];

export interface Mark {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Label {
  /** Which of the marks it names. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

interface Placing {
  /** Every mark on the drawing, named or not. */
  readonly marks: readonly Mark[];
  /** Those that come first are placed first. */
  readonly labels: readonly Label[];
  readonly frame: Box;
  /** What else is written on the drawing. */
  readonly written: readonly Box[];
  /** From the middle of a mark to its name. */
  readonly gap: number;
  /** So many names at most. */
  readonly most: number;
}

const boxOf = (
  { x, y }: Mark,
  { width, height, gap }: Label & { readonly gap: number },
  side: Side,
): Box => {
  if (side === "right" || side === "left") {
    const left = side === "right" ? x + gap : x - gap - width;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  }
  const top = side === "top" ? y - gap - height : y + gap;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
};

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const covers = ({ left, right, top, bottom }: Box, { x, y }: Mark): boolean =>
  x > left - 3 && x < right + 3 && y > top - 2 && y < bottom + 2;

/** On which side of its mark each name can stand without leaving the frame or covering anything; the others go without. */
export const placeLabels = (placing: Placing): ReadonlyMap<number, Side> => {
  const { marks, labels, frame, gap, most } = placing;
  const taken = [...placing.written];
  const placed = new Map<number, Side>();
  for (const label of labels) {
    if (placed.size === most) break;
    const mark = marks[label.at];
    const isFree = (box: Box): boolean =>
      isInside(box, frame) &&
      !taken.some((other) => meets(box, other)) &&
      !marks.some((other) => covers(box, other));
    const side = mark && sides.find((one) => isFree(boxOf(mark, { ...label, gap }, one)));
    if (!side) continue;
    placed.set(label.at, side);
    taken.push(boxOf(mark, { ...label, gap }, side));
  }
  return placed;
};
