/** A grid of rows of one height, seen through a window. */
export interface Grid {
  readonly rows: number;
  readonly rowHeight: number;
  /** Height of the window, without the head. */
  readonly view: number;
}

export interface GridWindow {
  readonly first: number;
  readonly count: number;
  /** Room above the first row that is drawn, and below the last. */
  readonly above: number;
  readonly below: number;
}

/** Browsers lay out no taller than about 17 million pixels; a million rows in large type are 60. */
const tallest = 12_000_000;

/** Rows drawn beyond the window on either side, so that a scroll never shows a gap. */
const margin = 20;

/** What the scroll bar measures: the rows, or as much as a browser can lay out. */
export const scrolledHeight = ({ rows, rowHeight }: Grid): number =>
  Math.min(rows * rowHeight, tallest);

/** How far the rows move for each pixel of the scroll bar. */
const speed = (grid: Grid): number => {
  const room = scrolledHeight(grid) - grid.view;
  return room <= 0 ? 1 : (grid.rows * grid.rowHeight - grid.view) / room;
};

/** The rows to draw when the window stands at this place of the scroll bar. */
export const windowAt = (scrollTop: number, grid: Grid): GridWindow => {
  const top = Math.max(0, scrollTop) * speed(grid);
  const first = Math.max(0, Math.floor(top / grid.rowHeight) - margin);
  const count = Math.min(grid.rows - first, Math.ceil(grid.view / grid.rowHeight) + 2 * margin);
  const above = Math.max(0, scrollTop - (top - first * grid.rowHeight));
  const below = Math.max(0, scrolledHeight(grid) - above - count * grid.rowHeight);
  return { first, count, above, below };
};

/** The place of the scroll bar at which this row stands on top. */
export const scrollTopOf = (row: number, grid: Grid): number =>
  Math.max(0, Math.min(row * grid.rowHeight, grid.rows * grid.rowHeight - grid.view)) / speed(grid);

/** The row that a key brings to the top; null when the key means nothing here. */
export const rowAfter = (key: string, scrollTop: number, grid: Grid): number | null => {
  const top = (scrollTop * speed(grid)) / grid.rowHeight;
  const page = Math.max(1, Math.floor(grid.view / grid.rowHeight) - 1);
  switch (key) {
    case "ArrowDown":
      return Math.floor(top + 1.001);
    case "ArrowUp":
      return Math.max(0, Math.ceil(top - 1.001));
    case "PageDown":
      return Math.round(top) + page;
    case "PageUp":
      return Math.max(0, Math.round(top) - page);
    case "Home":
      return 0;
    case "End":
      return grid.rows;
  }
  return null;
};
