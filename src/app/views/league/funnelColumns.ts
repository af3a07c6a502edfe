import type { Column } from "#app/components/DataTable/column.ts";
import type { FunnelPoint } from "#core/charts/funnelMarks.ts";
import { formatShare } from "#core/format/format.ts";
import type { Metric } from "#core/metrics/metric.ts";
import { flagWords } from "#core/sentences/funnelWords.ts";
import type { Funnel } from "#core/statistics/funnel.ts";
import { z95, z998 } from "#core/statistics/normal.ts";
import type { Language, Text } from "#core/text.ts";

interface Sided {
  readonly z: number;
  readonly side: "lower" | "upper";
  readonly label: Text;
}

const sides: readonly Sided[] = [
  { z: z95, side: "lower", label: { zh: "95% 下限", en: "95% lower" } },
  { z: z95, side: "upper", label: { zh: "95% 上限", en: "95% upper" } },
  { z: z998, side: "lower", label: { zh: "99.8% 下限", en: "99.8% lower" } },
  { z: z998, side: "upper", label: { zh: "99.8% 上限", en: "99.8% upper" } },
];

/** A body on the funnel as a row: its rate, what it rests on, the limits at its size, and the finding. */
export const funnelColumns = (
  metric: Metric,
  funnel: Funnel | null,
  language: Language,
): readonly Column<FunnelPoint>[] => {
  const limits = sides.map(({ z, side, label }): Column<FunnelPoint> => ({
    id: `${side}-${z}`,
    label: label[language],
    isNumber: true,
    value: ({ entry }) => funnel?.limits[funnel.method](entry.denominator ?? 0, z)?.[side] ?? null,
    print: ({ entry }) =>
      formatShare(funnel?.limits[funnel.method](entry.denominator ?? 0, z)?.[side] ?? 0, language),
  }));
  return [
    { id: "name", label: { zh: "机关", en: "Body" }[language], value: ({ name }) => name },
    {
      id: "value",
      label: metric.label[language],
      isNumber: true,
      value: ({ entry }) => entry.value,
      print: ({ entry }) => formatShare(entry.value ?? 0, language),
    },
    {
      id: "numerator",
      label: { zh: "分子", en: "Count" }[language],
      isNumber: true,
      value: ({ entry }) => entry.numerator,
    },
    {
      id: "denominator",
      label: { zh: "分母", en: "Of" }[language],
      isNumber: true,
      value: ({ entry }) => entry.denominator,
    },
    ...limits,
    {
      id: "flag",
      label: { zh: "位置", en: "Where it lies" }[language],
      value: ({ flag }) => flagWords[flag][language],
    },
  ];
};
