/** Sentences of a paragraph; a decimal point or a comma ends none. */
export const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph
    .split(/(?<=[。；;！!？?])|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
