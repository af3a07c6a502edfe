/** So many small charts are drawn at once, or a row of them. */
const mostAtOnce = 12;

/** Where each part begins: a browser takes longest for what it draws first, so that is one row. */
export const beginnings = (lines: number, columns: number): readonly number[] => {
  const size = Math.max(1, Math.floor(mostAtOnce / columns)) * columns;
  const later = Math.ceil(Math.max(0, lines - columns) / size);
  return [0, ...Array.from({ length: later }, (_, at) => columns + at * size)];
};
