/** One thing to be said of an export: what it is about, and the words. */
export interface Note {
  readonly topic: string;
  readonly words: string;
  /** SQL keeps its lines. */
  readonly isCode?: true;
}
