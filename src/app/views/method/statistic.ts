import type { Language, Text } from "#core/text.ts";
import type { Formula } from "./formula.ts";

/** What a statistic gives for numbers of its own, computed when the page is shown. */
export interface Example {
  readonly given: Text;
  readonly found: (language: Language) => string;
}

/** A statistic as the method page explains it. */
export interface Statistic {
  readonly title: Text;
  /** What it is for, in plain words. */
  readonly words: Text;
  readonly formulas: readonly Formula[];
  readonly examples: readonly Example[];
  /** What it cannot tell. */
  readonly limits: Text;
  readonly source?: string;
  /** The modules of `core/statistics` it is computed by. */
  readonly modules: readonly string[];
}
