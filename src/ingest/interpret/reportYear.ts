import { squeeze } from "./label.ts";
import { simplify } from "./simplify.ts";

const period = /(20\d{2})年1月1日(?:起|开始|零时)?(?:至|到|[-—–~～])+(?:(20\d{2})年)?12月31日/u;

/** The year of a sentence that counts requests: 2020年，本机关新收政府信息公开申请3件. */
const counted = /(20\d{2})年度?[,，]?[^。；\d]{0,24}(?:新收|收到|受理)[^。；\d]{0,24}申请/u;

/** The years in which a text says its figures were counted, the statistics period first. */
export const yearsInText = (paragraphs: readonly string[]): readonly number[] => {
  const texts = paragraphs.map((text) => simplify(squeeze(text)));
  const years = [period, counted].flatMap((pattern) =>
    texts.flatMap((text) => Number(pattern.exec(text)?.[1] ?? 0)).filter((year) => year > 0),
  );
  return [...new Set(years)];
};
