import type { Text } from "../text.ts";

/** Why there is no number where one is looked for, in the words that the glossary explains. */
export const noFigure: Text = { zh: "无数字", en: "no figure" };
export const noDenominator: Text = { zh: "无分母", en: "no denominator" };
export const contradicting: Text = { zh: "数字自相矛盾", en: "figures contradict each other" };
