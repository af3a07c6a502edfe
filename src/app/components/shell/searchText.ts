/** Stands between texts, and in none. */
const between = "\0";

const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");

export interface Hit {
  /** The place of the text among the others. */
  readonly at: number;
  readonly isStart: boolean;
}

/** Many texts as one, so that all of them are searched in a single pass. */
export interface SearchText {
  /** Every text that holds the wanted one, each once, in their order. */
  readonly find: (wanted: string) => Iterable<Hit>;
}

const startsOf = (joined: string): Uint32Array => {
  const starts = [0];
  for (let at = joined.indexOf(between); at >= 0; at = joined.indexOf(between, at + 1)) {
    starts.push(at + 1);
  }
  return Uint32Array.from(starts);
};

/** Letters of any width and case are alike, and spaces do not count. */
export const searchText = (texts: readonly string[]): SearchText => {
  const joined = folded(texts.join(between));
  const starts = startsOf(joined);
  return {
    *find(wanted) {
      const text = folded(wanted);
      let at = 0;
      for (let hit = joined.indexOf(text); hit >= 0; hit = joined.indexOf(text, starts[at])) {
        while ((starts[at + 1] ?? Infinity) <= hit) at++;
        yield { at, isStart: starts[at] === hit };
        at++;
        if (at >= starts.length) return;
      }
    },
  };
};
