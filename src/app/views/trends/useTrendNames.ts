import { computed, type Ref } from "vue";
import { useLocale } from "#app/composables/useLocale.ts";
import { useNames } from "#app/composables/useNames.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { isLevel, levels } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import type { FirstLineRow } from "#core/query/firstLines.ts";
import type { TrendLine } from "#core/query/trendLines.ts";
import { shortNames } from "#core/sentences/shortNames.ts";
import type { View } from "#core/view/view.ts";

interface Named {
  readonly view: View;
  readonly lines: readonly TrendLine[];
  readonly named: readonly FirstLineRow[];
}

/** What each line is called: bodies as briefly as they can be told apart. */
export function useTrendNames(known: Readonly<Ref<Named>>): (key: string) => string {
  const catalog = useCatalog();
  const { t, language } = useLocale();
  const { nameOf } = useNames();

  const own = computed(
    () =>
      new Map(
        known.value.named.map(({ key, name, name_en }) => [
          key,
          language.value === "en" ? (name_en ?? name) : name,
        ]),
      ),
  );
  const bodyName = (key: string): string => own.value.get(key) ?? nameOf(key);
  const short = computed(() => shortNames(known.value.lines.map(({ key }) => bodyName(key))));

  const regionName = (region: string): string => {
    const found = catalog.regions.find((row) => row.region === region);
    return language.value === "en" ? (found?.region_en ?? region) : region;
  };

  return (key) => {
    switch (known.value.view.by) {
      case "body":
        return short.value.get(bodyName(key)) ?? bodyName(key);
      case "region":
        return regionName(key);
      case "level":
        return isLevel(key) ? t(levels[key]) : key;
      case "sector":
        return isSector(key) ? t(sectors[key]) : key;
      case "all":
        return t({ zh: "全部合并", en: "All together" });
    }
  };
}
