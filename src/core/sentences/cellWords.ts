import type { CellState } from "../query/bodyForms.ts";
import { blanks } from "../report/blank.ts";
import type { Text } from "../text.ts";

const same = (text: string): Text => ({ zh: text, en: text });

const quoted = (printed: string | null): Text =>
  printed === null || printed === ""
    ? { zh: "", en: "" }
    : { zh: `（原文：${printed}）`, en: ` (printed: ${printed})` };

/** A number as the report has it, without grouping; a minus is a minus sign. */
export const printedNumber = (value: number): string => String(value).replace("-", "−");

/** What a cell says, in words that can stand alone: its number, or why there is none. */
export const cellWords = (state: CellState): Text => {
  switch (state.kind) {
    case "number":
      return same(printedNumber(state.value));
    case "blank": {
      const reason = blanks[state.blank];
      const printed = quoted(state.printed);
      return { zh: `${reason.zh}${printed.zh}`, en: `${reason.en}${printed.en}` };
    }
    case "unexplained":
      return { zh: "数据集未说明为何无数字", en: "no figure, and the dataset does not say why" };
    case "not-printed":
      return { zh: "当年的表格没有这一格", en: "not on the form of that year" };
  }
};

/** The same in the few characters a cell has room for. */
export const cellMark = (state: CellState): Text => {
  switch (state.kind) {
    case "number":
      return same(printedNumber(state.value));
    case "blank":
      return marks[state.blank];
    case "unexplained":
      return { zh: "无数字", en: "none" };
    case "not-printed":
      return same("");
  }
};

const marks = {
  empty: { zh: "空白", en: "blank" },
  dash: { zh: "横线", en: "dash" },
  unreadable: { zh: "无法确认", en: "unclear" },
  absent: { zh: "无此行", en: "no row" },
  "no-table": { zh: "未见", en: "not seen" },
} as const satisfies Record<keyof typeof blanks, Text>;
