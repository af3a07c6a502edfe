import { computed } from "vue";
import { useLocale } from "#app/composables/useLocale.ts";
import { useNames } from "#app/composables/useNames.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { isLevel, levels } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { inOrderOf } from "#core/query/roster.ts";
import { series } from "#core/query/series.ts";
import { shortNames } from "#core/sentences/shortNames.ts";
import { trendLines } from "#core/query/trendLines.ts";

/** The lines that the address asks for, in the order of the catalogue, and what each is called. */
export function useTrends() {
  const catalog = useCatalog();
  const { t, language } = useLocale();
  const { nameOf: bodyName } = useNames();
  const { view } = useSuggestedView();

  const question = computed(() =>
    catalog.years.length > 0 ? series(view.value, [view.value.metric], view.value.by) : null,
  );
  const answer = useQuery(() => question.value);
  const pooledQuestion = computed(() =>
    catalog.years.length > 0 && view.value.by !== "all"
      ? series(view.value, [view.value.metric])
      : null,
  );
  const pooled = useQuery(() => pooledQuestion.value);
  const metric = computed(() => metricOf(view.value.metric));
  const lines = computed(() => {
    const found = trendLines(answer.rows.value, metric.value, view.value.index);
    return view.value.by === "body" ? inOrderOf(catalog.bodies, found, ({ key }) => key) : found;
  });

  const shortNamesOf = computed(() => shortNames(lines.value.map(({ key }) => bodyName(key))));

  const regionName = (region: string): string => {
    const found = catalog.bodies.find((body) => body.region === region);
    return language.value === "en" ? (found?.region_en ?? region) : region;
  };

  const nameOf = (key: string): string => {
    switch (view.value.by) {
      case "body":
        return shortNamesOf.value.get(bodyName(key)) ?? key;
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

  return { ...answer, view, question, pooled, pooledQuestion, metric, lines, nameOf };
}
