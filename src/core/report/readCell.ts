import type { Blank } from "./blank.ts";

/** What a cell says: a number, with what else is printed beside it, or why there is none. */
export type Reading =
  | { readonly value: number; readonly note?: string; readonly unit?: string }
  | { readonly blank: Blank; readonly printed?: string };

/** Lines and slashes of any length and kind, or the word. */
const dash = /^(?:[-‐‑‒–—―─−/\\]+|无|無)$/u;

const counters = "件|条|项|个|份|次|起|宗|例|篇|人次|人|笔|户|元|万元?|亿元?|通|期";

const counted = new RegExp(
  `^([+-]?\\d+(?:\\.\\d+)?)(${counters})?(?:\\((.+)\\)|\\[(.+)\\])?$`,
  "u",
);

/** A mark that points to a footnote: 12①, 12¹. Normalised, its digit would end the number. */
const footnote = /(?<=[\d\p{L}\uff10-\uff19]\s*)[[［〔]?([⁰¹²³⁴-⁹①-⒇*＊※]+)[\]］〕]?\s*$/u;

/** ① or ½ alone is no number of the form; small digits, raised, are. */
const odd = /(?![⁰¹²³⁴-⁹])\p{No}/u;

/** What nearly every cell prints. */
const digits = /^\d{1,15}$/;

const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?/u;

/**
 * The number a printed cell holds, never a guess: full-width digits, grouping, spaces and counters are
 * understood, a remark in brackets is kept as a note, anything else stays unreadable with its text.
 */
export const readCell = (text: string): Reading => {
  if (digits.test(text)) return { value: Number(text) };
  const mark = footnote.exec(text)?.[1];
  const unmarked = mark === undefined ? text : text.replace(footnote, "");
  if (odd.test(unmarked)) return { blank: "unreadable", printed: text.trim() };
  const printed = unmarked
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]/gu, "")
    .replaceAll("−", "-");
  if (printed === "") return { blank: "empty" };
  if (dash.test(printed)) return { blank: "dash" };
  const unseparated = printed.replace(grouped, (number) => number.replaceAll(",", ""));
  const match = counted.exec(unseparated);
  if (!match) return { blank: "unreadable", printed: text.trim() };
  const [, value, unit, inBrackets, inSquareBrackets] = match;
  const note = inBrackets ?? inSquareBrackets ?? mark;
  return { value: Number(value), ...(note && { note }), ...(unit && { unit }) };
};
