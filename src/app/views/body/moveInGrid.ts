type Grid = readonly (readonly string[])[];

const clamped = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));

const cellAt = (grid: Grid, row: number, column: number): string | null => {
  const cells = grid[clamped(row, grid.length)];
  return cells?.[clamped(column, cells.length)] ?? null;
};

/** Where a key takes the focus among rows of cells; null when the key means nothing here. */
export const moveInGrid = (
  grid: Grid,
  from: string,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): string | null => {
  const row = grid.findIndex((cells) => cells.includes(from));
  const column = grid[row]?.indexOf(from) ?? -1;
  if (column < 0) return null;
  switch (key) {
    case "ArrowRight":
      return cellAt(grid, row, column + 1);
    case "ArrowLeft":
      return cellAt(grid, row, column - 1);
    case "ArrowDown":
      return cellAt(grid, row + 1, column);
    case "ArrowUp":
      return cellAt(grid, row - 1, column);
    case "Home":
      return cellAt(grid, ctrlKey ? 0 : row, 0);
    case "End":
      return cellAt(grid, ctrlKey ? grid.length - 1 : row, Number.MAX_SAFE_INTEGER);
  }
  return null;
};
