import { computed, type Ref } from "vue";
import { levels, isLevel } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import { basisOf, metricOf } from "#core/metrics/metrics.ts";
import { everywhere } from "#core/view/resolveView.ts";
import { trustWords } from "#core/sentences/trustWords.ts";
import type { Page } from "#core/view/pages.ts";
import type { View } from "#core/view/view.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";
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

/** What a figure is about, as a subtitle says it: years, region, level, sector, kind and basis. */
export function useScope(asked?: Ref<View>) {
  const catalog = useCatalog();
  const { t, language } = useLocale();
  const { view: suggested } = useSuggestedView();
  const view = asked ?? suggested;

  const regionWords = computed(() => {
    const { region } = view.value;
    if (!region || region === everywhere) return t({ zh: "全部地区", en: "all regions" });
    const depth = region.split("/").length;
    const found = catalog.bodies.find((body) => `${body.region}/`.startsWith(`${region}/`));
    return language.value === "en" && found?.region_en
      ? found.region_en.split("/").slice(0, depth).join(" / ")
      : region.replaceAll("/", " / ");
  });

  const yearWords = computed(() => {
    const { year } = view.value;
    if (!year) return "";
    const span = year.from === year.to ? `${year.from}` : `${year.from}–${year.to}`;
    return t({ zh: `${span} 年度`, en: span });
  });

  const basisWords = computed(() => {
    const metric = metricOf(view.value.metric);
    return metric.kind === "rate" ? t(basisOf(metric, view.value.basis).label) : "";
  });

  const peerWords = computed(() => {
    const { level, sector, kind } = view.value;
    return [
      regionWords.value,
      level && isLevel(level) ? t(levels[level]) : "",
      sector && isSector(sector) ? t(sectors[sector]) : "",
      t(kinds[kind]),
      heedsTrust.has(view.value.page) ? t(trustWords[view.value.trust].note) : "",
    ];
  });

  const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(" · ");

  return {
    /** Whom a figure over all years is about. */
    peers: computed(() => joined(peerWords.value)),
    /** Whom and which years. */
    scope: computed(() => joined([yearWords.value, ...peerWords.value])),
    /** Whom, which years, and on which basis. */
    basis: computed(() => joined([yearWords.value, ...peerWords.value, basisWords.value])),
  };
}
