import type { Text } from "../text.ts";

const none = {
  blank: { zh: "无数字", en: "no figure" },
  empty: { zh: "无分母", en: "no denominator" },
  impossible: { zh: "数字自相矛盾", en: "figures contradict each other" },
} as const satisfies Record<string, Text>;

interface Sides {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Why a rate has no value. */
export const rateBlank = ({ numerator, denominator }: Sides): Text => {
  if (numerator === null || denominator === null) return none.blank;
  return numerator > denominator ? none.impossible : none.empty;
};
