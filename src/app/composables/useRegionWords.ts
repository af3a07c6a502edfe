import { liesIn } from "#core/dataset/liesIn.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";

/** The path of a region in the language of the page, level by level. */
export function useRegionWords(): (region: string) => readonly string[] {
  const catalog = useCatalog();
  const { language } = useLocale();
  return (region) => {
    const path = region.split("/");
    const found = catalog.regions.find((row) => liesIn(row.region, region));
    return language.value === "en" && found?.region_en
      ? found.region_en.split("/").slice(0, path.length)
      : path;
  };
}
