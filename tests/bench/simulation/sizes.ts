/** How much is simulated. */
export interface Sizes {
  readonly provinces: number;
  readonly bodies: number;
  readonly series: number;
}

/** To four digits: more would only be noise. */
export const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  Number((items.filter(holds).length / items.length).toFixed(4));
