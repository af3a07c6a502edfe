/** Whether a region is this place or lies in it; both are paths such as `福建/平潭综合实验区`. */
export const liesIn = (region: string, place: string): boolean =>
  `${region}/`.startsWith(`${place}/`);
