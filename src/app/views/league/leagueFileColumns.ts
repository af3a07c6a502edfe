import type { Column } from "#app/components/DataTable/column.ts";
import type { Change } from "#core/query/course.ts";
import type { League, LeagueEntry } from "#core/query/league.ts";
import { changeState } from "#core/sentences/leagueChange.ts";
import { trendReason, trendWords } from "#core/sentences/leagueTrend.ts";
import { tierWords } from "#core/sentences/tierWords.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";
import type { Shrunk } from "#core/statistics/empiricalBayes.ts";
import type { Trend } from "#core/statistics/trend.ts";
import { formatShare } from "#core/format/format.ts";
import type { Language, Text } from "#core/text.ts";

export interface LeagueFileContext {
  readonly language: Language;
  readonly nameOf: (body: string) => string;
  readonly changeOf: (body: string) => Change;
  readonly trendOf: (body: string) => Trend;
  readonly isRate: boolean;
  /** What a model makes of each rate; null where it is not asked for. */
  readonly estimateOf: ((body: string) => Shrunk | null) | null;
  readonly ranksOf: League["ranksOf"];
}

interface Field {
  readonly id: string;
  readonly head: Text;
  readonly value: (entry: LeagueEntry, context: LeagueFileContext) => string | number | null;
  /** Numbers of 0…1 where the metric is a rate. */
  readonly isShare?: true;
  /** A value of its own, whose absence has the reasons of the league. */
  readonly hasState?: true;
}

const ranked: Text = { zh: "参与排名", en: "ranked" };
const counted: Text = { zh: "有数字", en: "has a figure" };

const stateOf = (entry: LeagueEntry, { language }: LeagueFileContext): string =>
  (unrankedWords(entry) ?? (entry.interval ? ranked : counted))[language];

const trendOf = ({ body }: LeagueEntry, context: LeagueFileContext): string => {
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
  { id: "name", head: { zh: "机关", en: "Body" }, value: ({ body }, { nameOf }) => nameOf(body) },
  { id: "body", head: { zh: "标识", en: "Id" }, value: ({ body }) => body },
  {
    id: "value",
    isShare: true,
    hasState: true,
    head: { zh: "数值", en: "Value" },
    value: ({ value }) => value,
  },
  { id: "numerator", head: { zh: "分子", en: "Count" }, value: ({ numerator }) => numerator },
  { id: "denominator", head: { zh: "分母", en: "Of" }, value: ({ denominator }) => denominator },
  {
    id: "lower",
    isShare: true,
    head: { zh: "区间下限", en: "Lower" },
    value: ({ interval }) => interval?.lower ?? null,
  },
  {
    id: "upper",
    isShare: true,
    head: { zh: "区间上限", en: "Upper" },
    value: ({ interval }) => interval?.upper ?? null,
  },
  {
    id: "against",
    head: { zh: "与参照相比", en: "Against the reference" },
    value: ({ tier }, { language }) => tier && tierWords[tier][language],
  },
  {
    id: "rank_from",
    head: { zh: "名次自", en: "Rank from" },
    value: ({ body }, { ranksOf }) => ranksOf(body)?.from ?? null,
  },
  {
    id: "rank_to",
    head: { zh: "名次至", en: "Rank to" },
    value: ({ body }, { ranksOf }) => ranksOf(body)?.to ?? null,
  },
  { id: "state", head: { zh: "排名状态", en: "Ranked or why not" }, value: stateOf },
  { id: "change", head: { zh: "比上年", en: "On the year before" }, value: changeAt("value") },
  { id: "change_lower", head: { zh: "变化下限", en: "Change, lower" }, value: changeAt("lower") },
  { id: "change_upper", head: { zh: "变化上限", en: "Change, upper" }, value: changeAt("upper") },
  {
    id: "change_words",
    head: { zh: "变化判断", en: "Change in words" },
    value: ({ body }, { changeOf, language }) => changeState(changeOf(body))[language],
  },
  { id: "five_years", head: { zh: "五年趋势", en: "Five years" }, value: trendOf },
  { id: "reports", head: { zh: "报告数", en: "Reports" }, value: ({ reports }) => reports },
  {
    id: "answered",
    head: { zh: "有数字的报告", en: "With figures" },
    value: ({ answered }) => answered,
  },
  {
    id: "not_adding_up",
    head: { zh: "不能吻合的报告", en: "Not adding up" },
    value: ({ doubtful }) => doubtful,
  },
];

const modelAt =
  (part: keyof Shrunk): Field["value"] =>
  ({ body }, { estimateOf }) =>
    estimateOf?.(body)?.[part] ?? null;

/** Only in a file of a league that shows them. */
const modelFields: readonly Field[] = [
  {
    id: "model",
    isShare: true,
    head: { zh: "收缩估计（模型）", en: "Shrunken estimate (a model)" },
    value: modelAt("value"),
  },
  {
    id: "model_lower",
    isShare: true,
    head: { zh: "模型下限", en: "Model, lower" },
    value: modelAt("lower"),
  },
  {
    id: "model_upper",
    isShare: true,
    head: { zh: "模型上限", en: "Model, upper" },
    value: modelAt("upper"),
  },
];

/** The league as the columns of a file: every side, every interval, and a word for what is not there. */
export const leagueFileColumns = (context: LeagueFileContext): readonly Column<LeagueEntry>[] =>
  [...fields, ...(context.estimateOf ? modelFields : [])].map(
    ({ id, head, value, isShare, hasState }) => ({
      id,
      label: head[context.language],
      value: (entry) => value(entry, context),
      ...(isShare &&
        context.isRate && {
          print: (entry: LeagueEntry) =>
            formatShare(Number(value(entry, context)), context.language),
        }),
      ...(hasState && { blank: (entry: LeagueEntry) => stateOf(entry, context) }),
    }),
  );
