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

/** Takes off the name of the place that all names begin with; null where they share none, or too little is left to tell. */
export const shortening = (names: readonly string[]): ((name: string) => string) | null => {
  const isOne = names.every((name) => name === names[0]);
  const start = isOne ? 0 : sharedStart(names);
  const leavesEnough = names.every((name) => name.length - start >= shortest);
  return start > 0 && leavesEnough ? (name) => name.slice(start).trim() : null;
};

/** Names of one place without the name of the place. */
export const shortNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const distinct = [...new Set(names)];
  const shorten = shortening(distinct);
  return new Map(distinct.map((name) => [name, shorten?.(name) ?? name.trim()]));
};
