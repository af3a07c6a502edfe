import { type Outcome, outcomeLabel } from "../form/outcomeGroups.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import type { OutcomeRate } from "../query/outcomeRates.ts";
import { isShare } from "../statistics/share.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** What an outcome is called; without a choice, what was disclosed. */
export const focusLabel = (outcome: Outcome | ""): Text =>
  outcome === ""
    ? { zh: "全部或部分公开", en: "Granted in full or in part" }
    : outcomeLabel(outcome);

export const focusShare = (outcome: Outcome | ""): Text => {
  const label = focusLabel(outcome);
  return { zh: `“${label.zh}”占办结的比例`, en: `“${label.en}” as a share of closed requests` };
};

type Sums = Pick<OutcomeRate, "numerator" | "denominator">;

/** Sums of several years or bodies as one; blank where none has a number. */
export const addedUp = (rows: readonly Sums[]): Sums => {
  const known = rows.filter(
    ({ numerator, denominator }) => numerator !== null && denominator !== null,
  );
  const sum = (side: keyof Sums) => known.reduce((total, row) => total + (row[side] ?? 0), 0);
  return known.length === 0
    ? { numerator: null, denominator: null }
    : { numerator: sum("numerator"), denominator: sum("denominator") };
};

/** How many of the requests closed ended in the chosen way. */
export const outcomeRateSentence = (outcome: Outcome, { numerator, denominator }: Sums): Text => {
  const label = outcomeLabel(outcome);
  if (numerator === null || denominator === null) {
    return {
      zh: `没有报告给出“${label.zh}”和办结的数字。`,
      en: `No report gives numbers for “${label.en}” and for all closed.`,
    };
  }
  if (denominator === 0) return { zh: "没有办结的申请。", en: "No request was closed." };
  const sides = { x: numerator, n: denominator };
  const interval = isShare(sides) ? wilson(numerator, denominator) : null;
  const ends = interval && {
    zh: `（95% 区间 ${formatShare(interval.lower, "zh")} 至 ${formatShare(interval.upper, "zh")}）`,
    en: ` (95% interval ${formatShare(interval.lower, "en")} to ${formatShare(interval.upper, "en")})`,
  };
  return {
    zh: `办结的 ${formatNumber(denominator, "zh")} 件申请中，“${label.zh}”${formatNumber(numerator, "zh")} 件，占 ${formatShare(numerator / denominator, "zh")}${ends?.zh ?? ""}。`,
    en: `Of ${counted(denominator, "request", "requests")} closed, ${formatNumber(numerator, "en")} ended as “${label.en}”: ${formatShare(numerator / denominator, "en")}${ends?.en ?? ""}.`,
  };
};
