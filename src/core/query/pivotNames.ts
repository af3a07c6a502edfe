import { basisOf, metricOf } from "../metrics/metrics.ts";
import type { Language, Text } from "../text.ts";
import type { PivotField, PivotValue } from "../view/pivot.ts";
import { contradicting, noDenominator, noFigure } from "../format/noValue.ts";

/** One heading of the columns: the value it stands for, and how it is said. */
export interface PivotMember {
  readonly value: string | number | null;
  readonly label: string;
}

export const pivotFieldWords = {
  year: { zh: "年度", en: "Year" },
  body: { zh: "机关", en: "Body" },
  region: { zh: "地区", en: "Region" },
  level: { zh: "层级", en: "Level" },
  sector: { zh: "领域", en: "Sector" },
  format: { zh: "表格格式", en: "Form" },
} as const satisfies Record<PivotField, Text>;

/** Why a place of the table holds no number, or one that cannot be. */
export const pivotStates = {
  none: { zh: "没有报告", en: "no report" },
  "other-format": { zh: "所用表格不含此项", en: "not on the form used" },
  blank: noFigure,
  "no-denominator": noDenominator,
  impossible: contradicting,
} as const satisfies Record<string, Text>;

/** A metric in words, with its basis where it is not the usual one. */
export const pivotValueWords = ({ metric: id, basis }: PivotValue): Text => {
  const metric = metricOf(id);
  if (metric.kind === "count" || basis === "a" || !metric.bases.b) return metric.label;
  const { label } = basisOf(metric, basis);
  return {
    zh: `${metric.label.zh}（${label.zh}）`,
    en: `${metric.label.en} (${label.en})`,
  };
};

/** The columns of one place of the table, by the names a reader sees. */
export const pivotNames = (value: PivotValue, member: PivotMember | null, language: Language) => {
  const name = [pivotValueWords(value)[language], member?.label]
    .filter((part) => part !== undefined)
    .join(" · ");
  const also = (text: Text): string => `${name} · ${text[language]}`;
  return {
    value: name,
    answered: also({ zh: "有数字的报告", en: "reports with a figure" }),
    reports: also({ zh: "报告", en: "reports" }),
    state: also({ zh: "说明", en: "remark" }),
  };
};
