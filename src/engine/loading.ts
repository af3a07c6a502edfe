/** How far the columns on their way have come, in cells. */
export interface Loading {
  readonly done: number;
  readonly total: number;
}

/** Hears how far loading is; null when nothing is on its way. */
export type Hearing = (loading: Loading | null) => void;

/** Cells of one table that are on their way. */
export interface Delivery {
  readonly came: (cells: number) => void;
  /** All there, or given up. */
  readonly end: () => void;
}

export type Expect = (cells: number) => Delivery;

/** Adds up what several tables bring at once, from the first that begins to the last that ends. */
export const loadingOf = (hear: Hearing = () => undefined): Expect => {
  let [open, done, total] = [0, 0, 0];
  return (cells) => {
    open += 1;
    total += cells;
    hear({ done, total });
    return {
      came: (more) => {
        done += more;
        hear({ done, total });
      },
      end: () => {
        open -= 1;
        if (open > 0) return;
        [done, total] = [0, 0];
        hear(null);
      },
    };
  };
};
