/** A rectangle on a page; x runs right and y runs down, in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One printed character; a blank has a glyph, too. */
export interface Glyph extends Box {
  readonly text: string;
  /** The line it stands on. */
  readonly baseline: number;
}

/** A straight line drawn along one axis. */
export interface Ruling {
  readonly direction: "horizontal" | "vertical";
  /** Its y if horizontal, its x if vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is printed on a page, whatever format says so. */
export interface PageContent {
  readonly page: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly pictures: readonly Box[];
}

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
