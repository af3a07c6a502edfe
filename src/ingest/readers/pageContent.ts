/** A rectangle on a page; x runs right and y runs down, in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
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
