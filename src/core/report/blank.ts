import type { Text } from "../text.ts";

/** Why a cell of a form holds no number. */
export type Blank = "empty" | "dash" | "unreadable" | "absent" | "no-table";

export const blanks = {
  empty: { zh: "空白", en: "blank" },
  dash: { zh: "以横线或“无”代替", en: "a dash or “none”" },
  unreadable: { zh: "无法确认", en: "cannot be read with certainty" },
  absent: { zh: "本表无此行", en: "the table has no such row" },
  "no-table": { zh: "未见此表", en: "the table was not found" },
} as const satisfies Record<Blank, Text>;
