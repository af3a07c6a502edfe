import type { Column } from "#app/components/DataTable/column.ts";
import { metricGroups } from "#core/metrics/metric.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { CompareCell, CompareRow } from "#core/query/compare.ts";
import { absenceWords, contrastRefusals, directionWords } from "#core/sentences/compareWords.ts";
import { directionOf } from "#core/query/course.ts";
import type { Text } from "#core/text.ts";

type Say = (text: Text) => string;

const contrastState = ({ change }: CompareCell, t: Say): string | null => {
  if (!change) return null;
  if (change.kind === "none") return t(contrastRefusals[change.cannot]);
  return t(directionWords[directionOf(change) ?? "unclear"]);
};

const contrastSize = ({ change }: CompareCell): number | null => {
  if (!change || change.kind === "none") return null;
  return change.kind === "rate" ? change.difference : change.ratio;
};

const ofColumn = (name: string, at: number, t: Say): readonly Column<CompareRow>[] => {
  const column = (
    id: string,
    label: Text,
    value: (cell: CompareCell) => string | number | null,
  ): Column<CompareRow> => ({
    id: `${id}-${at}`,
    label: `${name} ${t(label)}`,
    value: ({ cells }) => (cells[at] ? value(cells[at]) : null),
    blank: ({ cells }) => {
      const absence = cells[at]?.absence;
      return absence ? t(absenceWords[absence]) : "";
    },
  });
  const contrasts = [
    column("difference", { zh: "差或倍数", en: "difference or ratio" }, contrastSize),
    column("lower", { zh: "区间下限", en: "lower" }, ({ change }) =>
      change && change.kind !== "none" ? change.lower : null,
    ),
    column("upper", { zh: "区间上限", en: "upper" }, ({ change }) =>
      change && change.kind !== "none" ? change.upper : null,
    ),
    column("verdict", { zh: "判断", en: "verdict" }, (cell) => contrastState(cell, t)),
  ];
  return [
    column("value", { zh: "数值", en: "value" }, ({ value }) => value),
    column("numerator", { zh: "分子", en: "count" }, ({ numerator }) => numerator),
    column("denominator", { zh: "分母", en: "of" }, ({ denominator }) => denominator),
    ...(at > 0 ? contrasts : []),
  ];
};

/** A comparison as the columns of a file: every side, every interval, and a word for what is not there. */
export const compareColumns = (names: readonly string[], t: Say): readonly Column<CompareRow>[] => [
  {
    id: "group",
    label: t({ zh: "类别", en: "Group" }),
    value: ({ metric }) => t(metricGroups[metricOf(metric).group]),
  },
  {
    id: "metric",
    label: t({ zh: "指标", en: "Metric" }),
    value: ({ metric }) => t(metricOf(metric).label),
  },
  ...names.flatMap((name, at) => ofColumn(name, at, t)),
];
