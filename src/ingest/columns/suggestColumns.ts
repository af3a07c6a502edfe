import { likeness } from "../interpret/likeness.ts";
import { type Target, targets, toHeading } from "./targets.ts";

interface Guess {
  readonly heading: string;
  readonly target: Target;
  readonly score: number;
}

/** Below this a resemblance is a coincidence. */
const least = 0.72;

/** The column most like a heading; two that are equally like it leave the choice to the reader. */
const guessFor = (heading: string): readonly Guess[] => {
  const printed = toHeading(heading);
  if (printed === "") return [];
  const guesses = targets.map(({ target, labels }) => ({
    ...{ heading, target, score: Math.max(...labels.map((label) => likeness(printed, label))) },
  }));
  const best = Math.max(...guesses.map(({ score }) => score));
  const likest = guesses.filter(({ score }) => score === best);
  return best >= least && likest.length === 1 ? likest : [];
};

/** What each heading of a foreign table may stand for, by its likeness to the words of the form; each column once. */
export const suggestColumns = (headings: readonly string[]): ReadonlyMap<string, Target> => {
  const guesses = headings.flatMap(guessFor).toSorted((a, b) => b.score - a.score);
  const [taken, found] = [new Set<Target>(), new Map<string, Target>()];
  for (const { heading, target } of guesses) {
    if (taken.has(target)) continue;
    found.set(heading, target);
    taken.add(target);
  }
  return found;
};
