/** A range of values with both ends included, in the unit of what it bounds. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
