import type { Fate } from "#app/stores/draft.ts";
import type { Text } from "#core/text.ts";

/** What adding a report will do to the open dataset, or what is still to be said of it. */
export const fateWords = (fate: Fate, year: number | null, dataset: Text): Text => {
  switch (fate.kind) {
    case "nameless":
      return {
        zh: "文件里没有认出机关，请填写。",
        en: "The file does not tell whose report it is; please fill it in.",
      };
    case "yearless":
      return {
        zh: "文件里没有认出年度，请填写四位数字。",
        en: "The file does not tell the year; please fill in four digits.",
      };
    case "ambiguous":
      return {
        zh: `数据集里有 ${fate.bodies.length} 个同名机关，请选择。`,
        en: `The dataset has ${fate.bodies.length} bodies of that name; please choose.`,
      };
    case "twin":
      return {
        zh: "与下面另一份文件的机关、年度、类型相同；只加入后一份。",
        en: "Another file below is for the same body, year and kind; only that one will be added.",
      };
    case "new-body":
      return {
        zh: `“${dataset.zh}”里没有这个机关，将作为新机关加入。`,
        en: `“${dataset.en}” does not know this body; it will be added as a new one.`,
      };
    case "extends":
      return {
        zh: `将补上“${fate.body.name}”的 ${year ?? ""} 年。`,
        en: `It will add ${year ?? ""} to ${fate.body.name_en ?? fate.body.name}.`,
      };
    case "replaces":
      return {
        zh: `将替换数据集里“${fate.body.name}”的 ${year ?? ""} 年报告（只在自带数据集中替换，原数据集不变）。`,
        en: `It will replace the report of ${fate.body.name_en ?? fate.body.name} for ${year ?? ""} (in your own dataset only; the published one stays as it is).`,
      };
  }
};
