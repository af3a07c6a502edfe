const space = "\u00A0";

/** A sentence whose fractions, years and counts stay in one line: “32 / 69”, “209 件”, “in 2019”, “(17 reports)”. */
export const tied = (sentence: string): string =>
  sentence
    .replaceAll(/(?<=\d) \/ (?=\d)/gu, `${space}/${space}`)
    .replaceAll(/(?<=\d) (?=\p{Script=Han})/gu, space)
    .replaceAll(/(?<=\b[Ii]n) (?=\d{4}\b)/gu, space)
    .replaceAll(/(?<=\([\d,]+) (?=\p{Script=Latin}+\))/gu, space);
