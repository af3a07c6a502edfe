/** Each column of equally long rows moved to mean 0 and scaled to deviation 1; a constant column is all 0. */
export const standardise = (
  rows: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const columns = (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column] ?? 0);
    const start = values[0] ?? 0;
    const mean = start + values.reduce((sum, value) => sum + (value - start), 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / values.length) || 1 };
  });
  return rows.map((row) =>
    columns.map(({ mean, deviation }, column) => ((row[column] ?? 0) - mean) / deviation),
  );
};
