import { toLabel } from "./label.ts";
import type { LabelIndex } from "./labelIndex.ts";
import type { SplitRow } from "./splitRow.ts";

const hasNumbers = ({ values }: SplitRow): boolean =>
  values.some(({ nature }) => nature === "value");

/** Two rows as one, if only together they have a label of the form and only one of them numbers. */
const joined = (
  upper: SplitRow,
  lower: SplitRow,
  index: LabelIndex<string>,
): SplitRow | undefined => {
  if (!upper.label || !lower.label) return undefined;
  const label = toLabel(`${upper.label.cell.text}${lower.label.cell.text}`);
  if (!index.has(label) || index.has(lower.label.label)) return undefined;
  if (hasNumbers(upper) && (index.has(upper.label.label) || hasNumbers(lower))) return undefined;
  return hasNumbers(lower)
    ? { ...lower, label: { ...lower.label, label } }
    : { ...upper, label: { ...upper.label, label } };
};

/** Rows whose label a line or page break cut in two, made whole. */
export const joinLabels = (
  rows: readonly SplitRow[],
  index: LabelIndex<string>,
): readonly SplitRow[] => {
  const whole: SplitRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const one = last && joined(last, row, index);
    if (one) whole[whole.length - 1] = one;
    else whole.push(row);
  }
  return whole;
};
