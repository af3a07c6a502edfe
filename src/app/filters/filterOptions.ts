import { isLevel, levels } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import { checkIds, checks, severities, type Severity } from "#core/form/checks.ts";
import { compareText } from "#core/format/compareText.ts";
import { groupOf, outcomeGroups, outcomeIds, outcomeLabel } from "#core/form/outcomeGroups.ts";
import { metricGroups } from "#core/metrics/metric.ts";
import { metricIds, metricOf } from "#core/metrics/metrics.ts";
import type { RegionRow, SortRow, YearRow } from "#core/query/catalog.ts";
import { trustWords } from "#core/sentences/trustWords.ts";
import { everywhere, type Suggested } from "#core/view/resolveView.ts";
import type { View } from "#core/view/view.ts";
import type { Text } from "#core/text.ts";
import type { Option } from "#app/components/controls/option.ts";

/** What the options of a filter are made from. */
export interface FilterContext {
  readonly view: View;
  readonly regions: readonly RegionRow[];
  readonly sorts: readonly SortRow[];
  readonly years: readonly YearRow[];
  readonly suggested: Suggested;
  readonly t: (text: Text) => string;
}

const yearOptions = ({ years, view, suggested, t }: FilterContext): readonly Option[] => {
  const known = years.filter(({ kind }) => kind === view.kind).map(({ year }) => year);
  const latest = suggested.latest[view.kind];
  const first = Math.min(...known);
  const all = t({ zh: "全部年份", en: "All years" });
  return [
    { value: "", label: latest === null ? all : String(latest) },
    ...known
      .filter((year) => year !== latest)
      .toReversed()
      .map((year) => ({ value: String(year), label: String(year) })),
    ...(known.length > 1 && latest !== null ? [{ value: `${first}-${latest}`, label: all }] : []),
  ];
};

/** Every region a body lies in and every region above it, with its words in both languages. */
const regionsOf = (rows: readonly RegionRow[]): ReadonlyMap<string, string> => {
  const regions = new Map<string, string>();
  for (const { region, region_en: english } of rows) {
    const names = region.split("/");
    const words = (english ?? region).split("/");
    for (let depth = 1; depth <= names.length; depth++) {
      regions.set(names.slice(0, depth).join("/"), words.slice(0, depth).join(" / "));
    }
  }
  return regions;
};

const regionOptions = ({ regions, suggested, t }: FilterContext): readonly Option[] => {
  const all = { zh: "全部地区", en: "All regions" };
  const options = [...regionsOf(regions)]
    .map(([region, en]) => ({ value: region, label: t({ zh: region.replaceAll("/", " / "), en }) }))
    .toSorted((a, b) => compareText(a.label, b.label));
  const own = options.find(({ value }) => value === suggested.region);
  return own
    ? [
        { value: "", label: own.label },
        { value: everywhere, label: t(all) },
        ...options.filter((option) => option !== own),
      ]
    : [{ value: "", label: t(all) }, ...options];
};

interface Vocabulary {
  readonly all: Text;
  readonly wordsOf: (id: string) => Text;
}

/** The options that some body has, in words, after the one that stands for all of them. */
const presentOptions = (
  present: readonly (string | null)[],
  { all, wordsOf }: Vocabulary,
  { t }: FilterContext,
): readonly Option[] => [
  { value: "", label: t(all) },
  ...[...new Set(present)]
    .filter((id) => id !== null)
    .map((id) => ({ value: id, label: t(wordsOf(id)) })),
];

/** As a vocabulary lists them; what is not in it comes last. */
const inOrder = <Id extends string | null>(
  present: readonly Id[],
  vocabulary: readonly string[],
): readonly Id[] => {
  const place = (id: Id): number => {
    const at = vocabulary.indexOf(id ?? "");
    return at < 0 ? vocabulary.length : at;
  };
  return present.toSorted((a, b) => place(a) - place(b));
};

const untranslated = (id: string): Text => ({ zh: id, en: id });

const metricOptions = ({ t }: FilterContext): readonly Option[] =>
  metricIds.map((id) => {
    const { label, group } = metricOf(id);
    return { value: id, label: t(label), group: t(metricGroups[group]) };
  });

const basisOptions = ({ view, t }: FilterContext): readonly Option[] => {
  const metric = metricOf(view.metric);
  if (metric.kind === "count" || !metric.bases.b) return [];
  return [
    { value: "a", label: t(metric.bases.a.label) },
    { value: "b", label: t(metric.bases.b.label) },
  ];
};

/** All checks, those of one severity together, or one. */
const checkOptions = ({ t }: FilterContext): readonly Option[] => [
  { value: "", label: t({ zh: "全部关系", en: "All checks" }) },
  ...(Object.keys(severities) as Severity[]).flatMap((severity) => {
    const group = t(severities[severity]);
    const ofSeverity = checkIds.filter((id) => checks[id].severity === severity);
    const all = { value: severity, label: t({ zh: `${group}：全部`, en: `${group}: all` }), group };
    const each = ofSeverity.map((id) => ({ value: id, label: t(checks[id].label), group }));
    return ofSeverity.length > 1 ? [all, ...each] : each;
  }),
];

/** Every way a request can end, then the single reasons under the way they belong to. */
const outcomeOptions = ({ t }: FilterContext): readonly Option[] => [
  { value: "", label: t({ zh: "全部结果", en: "Every outcome" }) },
  ...outcomeIds.map((id) => {
    const isReason = groupOf(id) !== id;
    return {
      value: id,
      label: t(outcomeLabel(id)),
      group: isReason ? t(outcomeGroups[groupOf(id)].label) : t({ zh: "办理结果", en: "Outcomes" }),
    };
  }),
];

const trustOptions = ({ t }: FilterContext): readonly Option[] =>
  (["all", "exclude", "recompute"] as const).map((value) => ({
    value,
    label: t(trustWords[value].label),
  }));

const kinds = {
  own: { zh: "本机关", en: "Own" },
  aggregate: { zh: "汇总", en: "Aggregate" },
} as const satisfies Record<View["kind"], Text>;

const kindOptions = ({ years, t }: FilterContext): readonly Option[] =>
  (["own", "aggregate"] as const)
    .filter((value) => years.some(({ kind }) => kind === value))
    .map((value) => ({ value, label: t(kinds[value]) }));

interface Filter {
  readonly label: Text;
  readonly options: (context: FilterContext) => readonly Option[];
}

/** The filters a page can offer; the first option of each is its default. */
export const filters = {
  year: { label: { zh: "年度", en: "Year" }, options: yearOptions },
  metric: { label: { zh: "指标", en: "Metric" }, options: metricOptions },
  basis: { label: { zh: "口径", en: "Basis" }, options: basisOptions },
  by: {
    label: { zh: "分线", en: "A line for each" },
    options: ({ t }) => [
      { value: "body", label: t({ zh: "机关", en: "Body" }) },
      { value: "region", label: t({ zh: "地区", en: "Region" }) },
      { value: "level", label: t({ zh: "层级", en: "Level" }) },
      { value: "sector", label: t({ zh: "领域", en: "Sector" }) },
      { value: "all", label: t({ zh: "全部合并", en: "All together" }) },
    ],
  },
  kind: {
    label: { zh: "报告", en: "Reports" },
    options: kindOptions,
  },
  region: { label: { zh: "地区", en: "Region" }, options: regionOptions },
  level: {
    label: { zh: "层级", en: "Level" },
    options: (context) =>
      presentOptions(
        inOrder(
          context.sorts.map(({ level }) => level),
          Object.keys(levels),
        ),
        {
          all: { zh: "全部层级", en: "All levels" },
          wordsOf: (id) => (isLevel(id) ? levels[id] : untranslated(id)),
        },
        context,
      ),
  },
  sector: {
    label: { zh: "领域", en: "Sector" },
    options: (context) =>
      presentOptions(
        inOrder(
          context.sorts.map(({ sector }) => sector),
          Object.keys(sectors),
        ),
        {
          all: { zh: "全部领域", en: "All sectors" },
          wordsOf: (id) => (isSector(id) ? sectors[id] : untranslated(id)),
        },
        context,
      ),
  },
  outcome: { label: { zh: "只看结果", en: "Only the outcome" }, options: outcomeOptions },
  check: { label: { zh: "勾稽关系", en: "Check" }, options: checkOptions },
  trust: { label: { zh: "不能吻合的数字", en: "What does not add up" }, options: trustOptions },
} as const satisfies Record<string, Filter>;

export type FilterId = keyof typeof filters;
