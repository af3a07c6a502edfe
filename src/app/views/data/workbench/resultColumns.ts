import type { ColumnKind, ResultColumn } from "#core/query/result.ts";
import type { Text } from "#core/text.ts";

export const kindWords = {
  number: { zh: "数字", en: "number" },
  text: { zh: "文本", en: "text" },
  date: { zh: "日期", en: "date" },
  truth: { zh: "是否", en: "true or false" },
  other: { zh: "其他", en: "other" },
} as const satisfies Record<ColumnKind, Text>;

const looked = 200;

const isWide = /[\u1100-\u115f\u2e80-\uffe6]/gu;

const widthOf = (text: string): number => text.length + (text.match(isWide)?.length ?? 0);

/** Room for a column in characters, from its head and some of its values spread over the rows. */
export const columnWidth = (
  { name, at }: ResultColumn,
  rows: number,
  print: (value: ReturnType<ResultColumn["at"]>) => string,
): number => {
  const step = Math.max(1, Math.floor(rows / looked));
  let widest = widthOf(name);
  for (let row = 0; row < rows; row += step) widest = Math.max(widest, widthOf(print(at(row))));
  return Math.min(44, Math.max(6, widest));
};
