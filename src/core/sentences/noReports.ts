import type { Text } from "../text.ts";

/** What every page says where its choices leave nothing. */
export const noReports = {
  zh: "没有符合所选条件的报告。",
  en: "No report fits what was chosen.",
} as const satisfies Text;
