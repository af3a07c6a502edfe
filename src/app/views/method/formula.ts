/** A formula as it is set on paper; texts are cut into numbers, names and signs when they are shown. */
export type Formula =
  | string
  | readonly Formula[]
  | { readonly over: Formula; readonly under: Formula }
  | { readonly root: Formula }
  | { readonly base: Formula; readonly raised: Formula }
  | { readonly base: Formula; readonly lowered: Formula };

export const fraction = (over: Formula, under: Formula): Formula => ({ over, under });
export const root = (of: Formula): Formula => ({ root: of });
export const raised = (base: Formula, to: Formula): Formula => ({ base, raised: to });
export const lowered = (base: Formula, by: Formula): Formula => ({ base, lowered: by });

/** One token of a formula's text: a number, a name, or a sign. */
export interface Token {
  readonly kind: "mn" | "mi" | "mo";
  readonly text: string;
}

const kindOf = (text: string): Token["kind"] => {
  if (/^\d/u.test(text)) return "mn";
  return /^[\p{L}\p{Lo}]/u.test(text) ? "mi" : "mo";
};

/** `2x + min` as 2, x, +, min: letters one by one, but words of two and more whole after a quote mark. */
export const tokensOf = (text: string): readonly Token[] =>
  (text.match(/\d[\d.]*|'[\p{L} ]+'|[\p{L}]|[^\s\p{L}\d]/gu) ?? []).map((match) => {
    const word = match.startsWith("'") ? match.slice(1, -1) : match;
    return { kind: kindOf(word), text: word };
  });
