import { formatNumber } from "../format/format.ts";

/** A number of things in English: “1 body”, “1,204 bodies”, “no bodies”. */
export const counted = (n: number, one: string, many: string): string => {
  if (n === 0) return `no ${many}`;
  return `${formatNumber(n, "en")} ${n === 1 ? one : many}`;
};

/** Parts of a sentence in English, joined as a list. */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** A label within a sentence in English: “Individuals” is “individuals”, a word in capitals stays. */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

/** A name in a Chinese sentence: one that ends in a Latin letter or a digit is set off. */
export const setOff = (name: string): string => (/[A-Za-z0-9]$/u.test(name) ? `${name} ` : name);
