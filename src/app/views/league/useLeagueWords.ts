import { computed, type Ref } from "vue";
import { useLocale } from "#app/composables/useLocale.ts";
import { useNames } from "#app/composables/useNames.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { leagueSentence } from "#core/sentences/leagueSentence.ts";
import { parameters } from "#core/view/parameters.ts";
import type { ShownLeague } from "./useLeague.ts";

/** What a league is called on the page and in a file, and the tab it is looked at in. */
export function useLeagueWords(shown: Ref<ShownLeague>, scope: Ref<string>) {
  const catalog = useCatalog();
  const { t } = useLocale();
  const { nameOf } = useNames();
  const { view, choose } = useViewState();

  const title = computed(() => {
    const { outcome, view: answered } = shown.value;
    return outcome.kind === "league" ? t(leagueSentence(outcome.league, answered, nameOf)) : "";
  });
  const source = computed(() => {
    const { dataset } = catalog;
    if (!dataset) return "";
    const watermark = dataset.simulated ? t({ zh: "模拟数据", en: "Simulated data" }) : "";
    return [watermark, t(dataset.title)].filter(Boolean).join(" · ");
  });

  return {
    title,
    notes: computed(() => [title.value, scope.value, source.value]),
    tab: computed({
      get: (): string => view.value.tab,
      set: (id) => void choose({ tab: parameters.tab.parse(id) ?? "table" }),
    }),
    tabs: computed(() => [
      { id: "table", label: t({ zh: "表格", en: "Table" }) },
      { id: "funnel", label: t({ zh: "漏斗图", en: "Funnel" }) },
      { id: "heatmap", label: t({ zh: "去向热力图", en: "Heat map of outcomes" }) },
    ]),
  };
}
