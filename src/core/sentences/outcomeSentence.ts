import { type RequestRow } from "../form/formulas.ts";
import { cellOf } from "../form/cells.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import { outcomeGroups } from "../form/outcomeGroups.ts";
import type { OutcomeTotals } from "../query/outcomeTotals.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

const withheld: readonly RequestRow[] = [
  ...outcomeGroups.refused.rows,
  ...outcomeGroups.unavailable.rows,
  ...outcomeGroups.declined.rows,
];

const labelOf = (row: RequestRow): Text => cellOf(`requests.${row}.total`).rowOf.label;

/** Why requests were not met, and which reason came first. */
export const outcomeSentence = (totals: OutcomeTotals | undefined): Text => {
  const closed = totals?.closed ?? 0;
  if (!totals || closed === 0) {
    return { zh: "没有办结的申请。", en: "No request was closed." };
  }
  const sum = withheld.reduce((total, row) => total + (totals[row] ?? 0), 0);
  const [first] = withheld.toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  if (sum === 0 || !first) {
    return {
      zh: `办结的 ${formatNumber(closed, "zh")} 件申请中，没有不予公开、无法提供或不予处理的。`,
      en: `Of ${counted(closed, "request", "requests")} closed, none was refused, unavailable or declined.`,
    };
  }
  const number = totals[first] ?? 0;
  return {
    zh: `办结的 ${formatNumber(closed, "zh")} 件申请中，${formatNumber(sum, "zh")} 件（${formatShare(sum / closed, "zh")}）不予公开、无法提供或不予处理；最多的理由是“${labelOf(first).zh}”，${formatNumber(number, "zh")} 件。`,
    en: `Of ${counted(closed, "request", "requests")} closed, ${formatNumber(sum, "en")} (${formatShare(sum / closed, "en")}) ${sum === 1 ? "was" : "were"} refused, unavailable or declined; the commonest reason was “${labelOf(first).en}”, ${formatNumber(number, "en")}.`,
  };
};
