const space = "\u00A0";

/** A sentence whose fractions and counts with their measure word stay in one line: “32 / 69”, “209 件”. */
export const tied = (sentence: string): string =>
  sentence
    .replaceAll(/(?<=\d) \/ (?=\d)/gu, `${space}/${space}`)
    .replaceAll(/(?<=\d) (?=\p{Script=Han})/gu, space);
