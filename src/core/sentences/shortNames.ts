const shortest = 2;

/** Latin words are kept whole; Chinese has none to break. */
const isInsideWord = (text: string, at: number): boolean =>
  /^[A-Za-z]{2}$/u.test(text.slice(at - 1, at + 1));

const sharedStart = (names: readonly string[]): number => {
  const [first = "", ...others] = names;
  let length = first.length;
  for (const name of others) {
    while (length > 0 && !name.startsWith(first.slice(0, length))) length -= 1;
  }
  return isInsideWord(first, length) ? first.lastIndexOf(" ", length) + 1 : length;
};

/** Names of one place without the name of the place, where all begin with it and enough is left to tell. */
export const shortNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const distinct = [...new Set(names)];
  const start = distinct.length < 2 ? 0 : sharedStart(distinct);
  const leavesEnough = distinct.every((name) => name.length - start >= shortest);
  return new Map(distinct.map((name) => [name, leavesEnough ? name.slice(start).trim() : name]));
};
