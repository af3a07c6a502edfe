import type { Kind } from "#core/report/report.ts";
import type { Text } from "#core/text.ts";

/** Whom a report speaks for. */
export const kindWords = {
  own: {
    label: { zh: "本机关报告", en: "Own report" },
    help: {
      zh: "只报告以本机关名义办理的事项，不含所属单位和下级政府。",
      en: "Tells only of what was done in the name of this body, not of those below it.",
    },
  },
  aggregate: {
    label: { zh: "汇总报告", en: "Aggregate report" },
    help: {
      zh: "逐级汇总所属部门和下级政府的数字；不与其成员同列排行，也不相加。",
      en: "Adds up departments and lower governments, level by level; never ranked with its members or added to them.",
    },
  },
} as const satisfies Record<Kind, { readonly label: Text; readonly help: Text }>;
