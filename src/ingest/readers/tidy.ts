const plain = /^[^\s\u200b-\u200d\u2060\ufeff]*$/;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const blanks = /[^\S\n]+/g;

/** One space for any run of blanks, none around a line break, no invisible characters, no outer space. */
export const tidy = (text: string): string => {
  if (plain.test(text)) return text;
  return text
    .replaceAll(invisible, "")
    .replaceAll(blanks, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{2,}/g, "\n")
    .trim();
};
