import { type SqlWord, sqlWords } from "./sqlWords.ts";

/** A word that stands for the same thing in several tables is offered once. */
export interface FoundWord extends SqlWord {
  readonly tables: readonly string[];
}

const once = (words: readonly SqlWord[]): readonly FoundWord[] => {
  const found = new Map<string, FoundWord>();
  for (const word of words) {
    const key = `${word.kind} ${word.name}`;
    const known = found.get(key);
    const tables = [...(known?.tables ?? []), ...(word.table === null ? [] : [word.table])];
    found.set(key, { ...(known ?? word), tables });
  }
  return [...found.values()];
};

const all = once(sqlWords);

/** How well a word fits: its beginning before its inside, its name before its meaning; null when it does not. */
const fit = ({ name, meaning }: SqlWord, typed: string): number | null => {
  if (name.startsWith(typed)) return 0;
  if (name.split(/[._-]/u).some((part) => part.startsWith(typed))) return 1;
  if (meaning.zh.includes(typed)) return 2;
  if (
    meaning.en
      .toLowerCase()
      .split(/\W+/u)
      .some((word) => word.startsWith(typed))
  )
    return 3;
  return name.includes(typed) ? 4 : null;
};

const most = 60;

/** The words that fit what was typed, the best first. */
export const findWords = (text: string): readonly FoundWord[] => {
  const typed = text.toLowerCase();
  return all
    .flatMap((word) => {
      const rank = fit(word, typed);
      return rank === null ? [] : [{ word, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ word }) => word);
};
