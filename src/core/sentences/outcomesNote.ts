import { outcomeGroupIds } from "../form/outcomeGroups.ts";
import { formatNumber } from "../format/format.ts";
import { flowOf } from "../query/flow.ts";
import type { OutcomeRate } from "../query/outcomeRates.ts";
import type { OutcomeTotals } from "../query/outcomeTotals.ts";
import type { Language, Text } from "../text.ts";
import { counted, setOff } from "./count.ts";

const mostNamed = 3;

const endedIn = (totals: OutcomeTotals): number => {
  const { outcomes } = flowOf(totals);
  return outcomeGroupIds.reduce((sum, id) => (id === "carried-out" ? sum : sum + outcomes[id]), 0);
};

const numbers = (parts: number, closed: number | null, language: Language) =>
  [parts, closed ?? 0].map((n) => formatNumber(n, language)) as [string, string];

/** Where the outcomes published do not add up to the closed requests published; empty where they do. */
export const outcomesNote = (
  rows: readonly OutcomeTotals[],
  nameOf: (key: string) => string,
): Text => {
  const unlike = rows
    .map((row) => ({ name: nameOf(row.key), parts: endedIn(row), closed: row.closed }))
    .filter(({ parts, closed }) => closed !== null && closed !== parts);
  if (unlike.length === 0) return { zh: "", en: "" };
  const named = unlike.slice(0, mostNamed);
  const more = unlike.length - named.length;
  const zh = named.map(({ name, parts, closed }) => {
    const [sum, total] = numbers(parts, closed, "zh");
    return `${setOff(name)}各项之和 ${sum}，公布的办结总计 ${total}`;
  });
  const en = named.map(({ name, parts, closed }) => {
    const [sum, total] = numbers(parts, closed, "en");
    return `${name}: outcomes add up to ${sum}, ${total} closed as published`;
  });
  return {
    zh: `公布的数字对不上：${zh.join("；")}${more > 0 ? `；另有 ${formatNumber(more, "zh")} 处` : ""}。`,
    en: `The published figures do not add up: ${en.join("; ")}${more > 0 ? `; and ${counted(more, "more", "more")}` : ""}.`,
  };
};

type OfKind = Pick<OutcomeRate, "reports" | "answered" | "denominator">;

/**
 * Where the closed requests of all kinds of applicant do not add up to the total published; empty where they do, or
 * where a report does not say them.
 */
export const applicantsNote = (kinds: readonly OfKind[], closed: number | null): Text => {
  const isWhole = kinds.length > 0 && kinds.every(({ answered, reports }) => answered === reports);
  const parts = kinds.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  if (!isWhole || closed === null || parts === closed) return { zh: "", en: "" };
  const zh = numbers(parts, closed, "zh");
  const en = numbers(parts, closed, "en");
  return {
    zh: `公布的数字对不上：各类申请人的办结之和 ${zh[0]}，公布的办结总计 ${zh[1]}。`,
    en: `The published figures do not add up: ${en[0]} closed over all kinds of applicant, ${en[1]} in total as published.`,
  };
};
