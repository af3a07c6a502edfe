/**
 * Runs works in the order they came, so many at once: each begins when the one that many places before it has ended.
 * A failed one does not hold up the next.
 */
export const inTurn = (atOnce = 1): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const lanes = Array.from({ length: atOnce }, (): Promise<unknown> => Promise.resolve());
  let came = 0;
  return (work) => {
    const lane = came++ % atOnce;
    const mine = (lanes[lane] ?? Promise.resolve()).then(work);
    lanes[lane] = mine.catch(() => undefined);
    return mine;
  };
};
