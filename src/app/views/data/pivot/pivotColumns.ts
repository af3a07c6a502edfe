import type { Column } from "#app/components/DataTable/column.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { formatNumber, formatShare } from "#core/format/format.ts";
import { pivotWord } from "#core/query/pivotMembers.ts";
import { pivotFieldWords, type PivotMember, pivotNames } from "#core/query/pivotNames.ts";
import type { PivotRow } from "#core/query/pivotQuery.ts";
import type { Language } from "#core/text.ts";
import type { Pivot, PivotField, PivotValue } from "#core/view/pivot.ts";

const numberIn = (row: PivotRow, name: string): number | null => {
  const value = row[name];
  return typeof value === "number" ? value : null;
};

const textIn = (row: PivotRow, name: string): string | null => {
  const value = row[name];
  return value === null || value === undefined ? null : String(value);
};

const fieldColumn = (field: PivotField, language: Language): Column<PivotRow> => {
  const label = pivotFieldWords[field][language];
  const words = (row: PivotRow): string => pivotWord(field, textIn(row, label), language);
  return field === "year"
    ? { id: field, label, isShort: true, value: (row) => numberIn(row, label), print: words }
    : { id: field, label, value: words };
};

const valueColumn = (
  value: PivotValue,
  member: PivotMember | null,
  language: Language,
): Column<PivotRow> => {
  const names = pivotNames(value, member, language);
  const isRate = metricOf(value.metric).kind === "rate";
  /** Where some reports give no figure, how many do. */
  const part = (row: PivotRow): string => {
    const answered = numberIn(row, names.answered) ?? 0;
    const reports = numberIn(row, names.reports) ?? 0;
    return answered < reports ? ` (${answered}/${reports})` : "";
  };
  const print = (number: number): string =>
    isRate ? formatShare(number, language) : formatNumber(number, language);
  return {
    id: names.value,
    label: names.value,
    isNumber: true,
    value: (row) => numberIn(row, names.value),
    print: (row) =>
      [`${print(numberIn(row, names.value) ?? 0)}${part(row)}`, textIn(row, names.state)]
        .filter(Boolean)
        .join(" "),
    blank: (row) => textIn(row, names.state) ?? "",
  };
};

/** The columns of a reader's own table: its fields, then a number for every heading. */
export const pivotColumns = (
  pivot: Pivot,
  members: readonly PivotMember[],
  language: Language,
): readonly Column<PivotRow>[] => [
  ...pivot.rows.map((field) => fieldColumn(field, language)),
  ...(pivot.column ? members : [null]).flatMap((member) =>
    pivot.values.map((value) => valueColumn(value, member, language)),
  ),
];
