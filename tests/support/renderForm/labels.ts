import { simplify } from "#ingest/interpret/simplify.ts";
import type { FormLayout } from "./layout.ts";

/** Slips and variants that reports print for labels of the form. */
const slips: Readonly<Record<string, string>> = {
  现行有效件数: "先行有效件数",
  本年废止件数: "本年废止件",
  行政规范性文件: "规范性文件",
  "2.其他法律行政法规禁止公开": "2.其他法律和行政法规禁止公开",
  "7.属于行政执法案卷": "7.属于行政执法案件",
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请":
    "1.申请人无正当理由逾期不补正、行政机关不再受理其政府信息公开申请",
  "四、结转下年度继续办理": "四、结转下一年度继续办理",
  "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开",
  行政复议: "行政法复议",
  "（五）不予处理": "（五）不再处理",
};

const toTraditional = (() => {
  const table = new Map<string, string>();
  for (let code = 0x4e00; code < 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = simplify(character);
    if (simplified !== character && !table.has(simplified)) table.set(simplified, character);
  }
  return (text: string): string =>
    Array.from(text, (character) => table.get(character) ?? character).join("");
})();

const numbered = (label: string, numbering: FormLayout["numbering"]): string =>
  label.replace(/^(\d)\./u, (_, digit: string) => numbering.replace("1", digit));

/** A label of the form as a report of this layout prints it. */
export const printLabel = (
  label: string,
  { hasSlips, numbering, isTraditional }: FormLayout,
): string => {
  const slipped = hasSlips ? (slips[label] ?? label).replace("勾稽", "钩稽") : label;
  const printed = numbered(slipped, numbering);
  return isTraditional ? toTraditional(printed) : printed;
};

/** Prose on a mirror site is in traditional characters, too. */
export const printProse = (text: string, { isTraditional }: FormLayout): string =>
  isTraditional ? toTraditional(text) : text;

/** A heading of a narrow column: on one line, broken in the middle, or a character a line. */
export const printHeading = (label: string, layout: FormLayout): string => {
  const printed = printLabel(label, layout);
  if (layout.headings === "vertical") return Array.from(printed).join("\n");
  const middle = Math.ceil(printed.length / 2);
  return layout.headings === "broken" && printed.length > 3
    ? `${printed.slice(0, middle)}\n${printed.slice(middle)}`
    : printed;
};
