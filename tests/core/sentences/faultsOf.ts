import type { Text } from "#core/text.ts";

const anywhere = /NaN|undefined|null|Infinity| {2}|\s$|^\s|\[object/u;

/** Latin signs belong into Chinese only inside of numbers. */
const inChinese = /[;:!?()"]|,(?!\d)|(?<!\d),|\.(?!\d)/u;
const inEnglish = /[\p{Script=Han}，。：；！？（）、]/u;

/** One of a thing is said in the singular. */
const plural =
  /(?<![\d,.])1 (?:bodies|reports|requests|regions|rates|lines|reviews|suits|days|disputes)\b/u;

const found = (pattern: RegExp, text: string): readonly string[] => pattern.exec(text) ?? [];

/** What is wrong with how a sentence is set, in either language; names are given in Latin letters. */
export const faultsOf = ({ zh, en }: Text): readonly string[] => [
  ...found(anywhere, zh),
  ...found(anywhere, en),
  ...found(inChinese, zh),
  ...found(inEnglish, en),
  ...found(plural, en),
];

/** The whole numbers a sentence names, in their order. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d.])\d[\d,]*(?![\d.%])/gu)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
