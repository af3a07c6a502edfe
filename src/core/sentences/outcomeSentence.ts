import { type RequestRow } from "../form/formulas.ts";
import { cellOf } from "../form/cells.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import { outcomeGroups } from "../form/outcomeGroups.ts";
import type { OutcomeTotals } from "../query/outcomeTotals.ts";
import type { Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";
import { noReports } from "./noReports.ts";

const withheld: readonly RequestRow[] = [
  ...outcomeGroups.refused.rows,
  ...outcomeGroups.unavailable.rows,
  ...outcomeGroups.declined.rows,
];

const labelOf = (row: RequestRow): Text => cellOf(`requests.${row}.total`).rowOf.label;

/** The reasons given most often, with how often; equal ones share the place. */
const reasonWords = (rows: readonly RequestRow[], number: number): Text => {
  const each = rows.length > 1 ? { zh: "各 ", en: " each" } : { zh: "", en: "" };
  return {
    zh: `最多的理由是${rows.map((row) => `“${labelOf(row).zh}”`).join("、")}，${each.zh}${formatNumber(number, "zh")} 件`,
    en: `the commonest ${rows.length > 1 ? "reasons were" : "reason was"} ${enumerated(rows.map((row) => `“${labelOf(row).en}”`))}, ${formatNumber(number, "en")}${each.en}`,
  };
};

/** Why requests were not met, and which reason came first. */
export const outcomeSentence = (totals: OutcomeTotals | undefined): Text => {
  if (!totals || totals.reports === 0) return noReports;
  const { closed } = totals;
  if (closed === null) {
    return { zh: "没有办结申请的数字。", en: "There is no figure for requests closed." };
  }
  if (closed === 0) return { zh: "没有办结的申请。", en: "No request was closed." };
  const sum = withheld.reduce((total, row) => total + (totals[row] ?? 0), 0);
  const most = Math.max(...withheld.map((row) => totals[row] ?? 0));
  const first = withheld.filter((row) => totals[row] === most);
  if (sum === 0) {
    return {
      zh: `办结的 ${formatNumber(closed, "zh")} 件申请中，没有不予公开、无法提供或不予处理的。`,
      en: `Of ${counted(closed, "request", "requests")} closed, none was refused, unavailable or declined.`,
    };
  }
  const reasons = reasonWords(first, most);
  return {
    zh: `办结的 ${formatNumber(closed, "zh")} 件申请中，${formatNumber(sum, "zh")} 件（${formatShare(sum / closed, "zh")}）不予公开、无法提供或不予处理；${reasons.zh}。`,
    en: `Of ${counted(closed, "request", "requests")} closed, ${formatNumber(sum, "en")} (${formatShare(sum / closed, "en")}) ${sum === 1 ? "was" : "were"} refused, unavailable or declined; ${reasons.en}.`,
  };
};
