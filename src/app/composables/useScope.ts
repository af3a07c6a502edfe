import { computed, type ComputedRef, type Ref } from "vue";
import { levels, isLevel } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import { basisOf, metricOf } from "#core/metrics/metrics.ts";
import { everywhere } from "#core/view/resolveView.ts";
import { inLine } from "#core/sentences/inLine.ts";
import { trustWords } from "#core/sentences/trustWords.ts";
import type { Page } from "#core/view/pages.ts";
import type { View } from "#core/view/view.ts";
import { useLocale } from "./useLocale.ts";
import { useNames } from "./useNames.ts";
import { useRegionWords } from "./useRegionWords.ts";
import { useSuggestedView } from "./useSuggestedView.ts";

const kinds = {
  own: { zh: "本机关报告", en: "own reports" },
  aggregate: { zh: "汇总报告", en: "aggregate reports" },
};

/** The pages whose figures follow the switch of trust; others show reports as they are. */
const heedsTrust: ReadonlySet<Page> = new Set<Page>([
  "overview",
  "league",
  "trends",
  "outcomes",
  "disputes",
  "complaints",
  "atlas",
]);

/** The pages whose figures narrow to the bodies that were picked out; elsewhere these only stand out. */
const narrows: ReadonlySet<Page> = new Set<Page>([
  "overview",
  "outcomes",
  "disputes",
  "complaints",
]);

/** So many picked bodies are named; more are counted. */
const mostNamed = 2;

/** Where the bodies of a view lie, in words. */
function useWhere(view: Ref<View>): ComputedRef<string> {
  const regionWords = useRegionWords();
  const { t } = useLocale();
  return computed(() => {
    const { region } = view.value;
    if (!region || region === everywhere) return t({ zh: "全部地区", en: "all regions" });
    return regionWords(region).join(" / ");
  });
}

/** The bodies that the figures narrow to, in words; empty where they do not. */
function usePickedWords(view: Ref<View>): ComputedRef<string> {
  const { t, list, number } = useLocale();
  const { nameOf } = useNames();
  return computed(() => {
    const { page, bodies } = view.value;
    if (!narrows.has(page) || bodies.length === 0) return "";
    const count = number(bodies.length);
    return bodies.length <= mostNamed
      ? list(bodies.map(nameOf))
      : t({ zh: `所选 ${count} 个机关`, en: `the ${count} bodies chosen` });
  });
}

/** What a figure is about, as a subtitle says it: years, region, level, sector, kind and basis. */
export function useScope(asked?: Ref<View>) {
  const { t } = useLocale();
  const { view: suggested } = useSuggestedView();
  const view = asked ?? suggested;
  const where = useWhere(view);
  const picked = usePickedWords(view);

  const years = computed(() => {
    const { year } = view.value;
    if (!year) return "";
    const span = year.from === year.to ? `${year.from}` : `${year.from}–${year.to}`;
    return t({ zh: `${span} 年度`, en: span });
  });

  const basis = computed(() => {
    const metric = metricOf(view.value.metric);
    return metric.kind === "rate" ? t(basisOf(metric, view.value.basis).label) : "";
  });

  const group = (of: string): readonly string[] => {
    const { level, sector, kind, page, trust } = view.value;
    return [
      of,
      level && isLevel(level) ? t(levels[level]) : "",
      sector && isSector(sector) ? t(sectors[sector]) : "",
      t(kinds[kind]),
      heedsTrust.has(page) ? t(trustWords[trust].note) : "",
    ];
  };
  const peers = computed(() => group(picked.value || where.value));

  return {
    /** Whom a figure over all years is about. */
    peers: computed(() => inLine(peers.value)),
    /** Whom and which years. */
    scope: computed(() => inLine([years.value, ...peers.value])),
    /** All peers and which years, whoever was picked out of them. */
    everyone: computed(() => inLine([years.value, ...group(where.value)])),
    /** Whom, which years, and on which basis. */
    basis: computed(() => inLine([years.value, ...peers.value, basis.value])),
  };
}
