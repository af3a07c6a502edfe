import type { Option } from "#app/components/controls/option.ts";
import { type FilterContext, filters } from "#app/filters/filterOptions.ts";
import { nothingSuggested } from "#app/filters/useFilters.ts";
import { metricGroups } from "#core/metrics/metric.ts";
import { metricIds, metricOf } from "#core/metrics/metrics.ts";
import { pivotFieldWords, pivotValueWords } from "#core/query/pivotNames.ts";
import type { Text } from "#core/text.ts";
import { formatPivotValue, type Pivot, pivotFields, type PivotValue } from "#core/view/pivot.ts";
import { viewOf } from "#core/view/view.ts";

type Say = (text: Text) => string;

/** Fields to lay out by, without those used elsewhere; the first stands for none. */
export const fieldOptions = (taken: readonly (string | null)[], t: Say): readonly Option[] => [
  { value: "", label: t({ zh: "不分", en: "None" }) },
  ...pivotFields
    .filter((field) => !taken.includes(field))
    .map((field) => ({ value: field, label: t(pivotFieldWords[field]) })),
];

const basesOf = (metric: (typeof metricIds)[number]): readonly PivotValue[] => {
  const found = metricOf(metric);
  const hasBoth = found.kind === "rate" && found.bases.b !== undefined;
  return [{ metric, basis: "a" }, ...(hasBoth ? [{ metric, basis: "b" } as const] : [])];
};

/** Every metric of the catalogue on each of its bases. */
export const valueOptions = (t: Say): readonly Option[] =>
  metricIds.flatMap((metric) =>
    basesOf(metric).map((value) => ({
      value: formatPivotValue(value),
      label: t(pivotValueWords(value)),
      group: t(metricGroups[metricOf(metric).group]),
    })),
  );

/** What the table may be narrowed to: nothing is chosen for the reader. */
export const scopeOptions = (
  pivot: Pivot,
  catalog: Pick<FilterContext, "regions" | "sorts" | "years">,
  t: Say,
) => {
  const view = viewOf("data", { kind: pivot.kind });
  const context: FilterContext = { ...catalog, view, suggested: nothingSuggested, t };
  return (["year", "region", "level", "sector"] as const).map((id) => ({
    id,
    label: t(filters[id].label),
    options: filters[id].options(context),
  }));
};
