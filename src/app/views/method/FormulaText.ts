import { type FunctionalComponent, h, type VNode } from "vue";
import { type Formula, tokensOf } from "./formula.ts";

const setRow = (formula: Formula): VNode => h("mrow", draw(formula) as VNode[]);

const isClosed = (text: string): boolean =>
  text.split("(").length === text.split(")").length && !/^[^(]*\)/u.test(text);

const draw = (formula: Formula): readonly VNode[] => {
  if (typeof formula === "string") {
    // Brackets that close where they open are as high as what they hold, not as the fraction beside them.
    const fence = isClosed(formula) ? { stretchy: "false" } : {};
    return tokensOf(formula).map(({ kind, text }) => h(kind, kind === "mo" ? fence : {}, text));
  }
  if (Array.isArray(formula)) return (formula as readonly Formula[]).flatMap(draw);
  return [drawPart(formula as Exclude<Formula, string | readonly Formula[]>)];
};

const drawPart = (part: Exclude<Formula, string | readonly Formula[]>): VNode => {
  if ("over" in part) return h("mfrac", [setRow(part.over), setRow(part.under)]);
  if ("root" in part) return h("msqrt", draw(part.root) as VNode[]);
  if ("raised" in part) return h("msup", [setRow(part.base), setRow(part.raised)]);
  return h("msub", [setRow(part.base), setRow(part.lowered)]);
};

/** A formula in MathML, which browsers set and screen readers speak. */
export const FormulaText: FunctionalComponent<{ readonly formula: Formula }> = ({ formula }) =>
  h("math", { display: "block" }, draw(formula) as VNode[]);
FormulaText.props = ["formula"];
