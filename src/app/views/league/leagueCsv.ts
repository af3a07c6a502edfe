import { type SheetValue, spreadsheetCsv } from "#app/files/spreadsheetCsv.ts";
import type { Change } from "#core/query/course.ts";
import type { LeagueEntry } from "#core/query/league.ts";
import { changeState } from "#core/sentences/leagueChange.ts";
import { trendReason, trendWords } from "#core/sentences/leagueTrend.ts";
import { tierWords } from "#core/sentences/tierWords.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";
import type { Trend } from "#core/statistics/trend.ts";
import type { Language, Text } from "#core/text.ts";

export interface LeagueCsvContext {
  readonly language: Language;
  readonly nameOf: (body: string) => string;
  readonly changeOf: (body: string) => Change;
  readonly trendOf: (body: string) => Trend;
}

interface Field {
  readonly head: Text;
  readonly value: (entry: LeagueEntry, context: LeagueCsvContext) => SheetValue;
}

const ranked: Text = { zh: "参与排名", en: "ranked" };
const counted: Text = { zh: "有数字", en: "has a figure" };

const stateOf = (entry: LeagueEntry, { language }: LeagueCsvContext): string =>
  (unrankedWords(entry) ?? (entry.ranks ? ranked : counted))[language];

const trendOf = ({ body }: LeagueEntry, context: LeagueCsvContext): string => {
  const trend = context.trendOf(body);
  const words = [trendWords(trend), trendReason(trend)].filter((text) => text !== null);
  return words.map((text) => text[context.language]).join(": ");
};

/** A difference of shares, or a ratio of counts. */
const changeAt =
  (part: "value" | "lower" | "upper"): Field["value"] =>
  ({ body }, { changeOf }) => {
    const change = changeOf(body);
    if (change.kind === "none") return null;
    if (part !== "value") return change[part];
    return change.kind === "rate" ? change.difference : change.ratio;
  };

const fields: readonly Field[] = [
  { head: { zh: "机关", en: "Body" }, value: ({ body }, { nameOf }) => nameOf(body) },
  { head: { zh: "标识", en: "Id" }, value: ({ body }) => body },
  {
    head: { zh: "数值", en: "Value" },
    value: (entry, context) => entry.value ?? stateOf(entry, context),
  },
  { head: { zh: "分子", en: "Count" }, value: ({ numerator }) => numerator },
  { head: { zh: "分母", en: "Of" }, value: ({ denominator }) => denominator },
  { head: { zh: "区间下限", en: "Lower" }, value: ({ interval }) => interval?.lower ?? null },
  { head: { zh: "区间上限", en: "Upper" }, value: ({ interval }) => interval?.upper ?? null },
  {
    head: { zh: "与参照相比", en: "Against the reference" },
    value: ({ tier }, { language }) => tier && tierWords[tier][language],
  },
  { head: { zh: "名次自", en: "Rank from" }, value: ({ ranks }) => ranks?.from ?? null },
  { head: { zh: "名次至", en: "Rank to" }, value: ({ ranks }) => ranks?.to ?? null },
  { head: { zh: "状态", en: "State" }, value: stateOf },
  { head: { zh: "比上年", en: "On the year before" }, value: changeAt("value") },
  { head: { zh: "变化下限", en: "Change, lower" }, value: changeAt("lower") },
  { head: { zh: "变化上限", en: "Change, upper" }, value: changeAt("upper") },
  {
    head: { zh: "变化判断", en: "Change in words" },
    value: ({ body }, { changeOf, language }) => changeState(changeOf(body))[language],
  },
  { head: { zh: "五年趋势", en: "Five years" }, value: trendOf },
  { head: { zh: "报告数", en: "Reports" }, value: ({ reports }) => reports },
  { head: { zh: "有数字的报告", en: "With figures" }, value: ({ answered }) => answered },
  { head: { zh: "不能吻合的报告", en: "Not adding up" }, value: ({ doubtful }) => doubtful },
];

/** The league as a file: notes above it, every number in full, and the reason where there is none. */
export const leagueCsv = (
  entries: readonly LeagueEntry[],
  context: LeagueCsvContext,
  notes: readonly string[],
): string =>
  spreadsheetCsv([
    ...notes.map((note) => [note]),
    fields.map(({ head }) => head[context.language]),
    ...entries.map((entry) => fields.map(({ value }) => value(entry, context))),
  ]);
