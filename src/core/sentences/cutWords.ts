import { formatNumber } from "../format/format.ts";
import { longestList } from "../query/findingList.ts";
import type { Text } from "../text.ts";

/** Said where a list is longer than a page holds: what is counted below it is counted of what is listed. */
export const cutWords: Text = {
  zh: `所选范围内的问题太多：两类对照各由重到轻，只列出前 ${formatNumber(longestList, "zh")} 处，下面的计数也只含这些。请用筛选缩小范围；命令行 check 列出全部。`,
  en: `There are more findings than this page holds: the gravest ${formatNumber(longestList, "en")} of each kind of comparison are listed, and the counts below are of these. Narrow the filters; the command line’s check lists all.`,
};
