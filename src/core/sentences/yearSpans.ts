/** Years as a reader says them: those that follow one another as a span. */
export const yearSpans = (years: readonly number[]): readonly string[] => {
  const spans: { from: number; to: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
};
