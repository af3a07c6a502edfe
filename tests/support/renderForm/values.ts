import { type Cell, type CellId, cells, isOnForm } from "#core/form/cells.ts";
import { balance } from "./balance.ts";
import type { FormLayout } from "./layout.ts";

/** What a cell prints and what a reader must make of it. */
export interface PrintedValue {
  readonly text: string;
  readonly value: number | null;
}

export type PrintedValues = ReadonlyMap<CellId, PrintedValue>;

const fullWidth = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const digitsOf = (value: number, digits: FormLayout["digits"]): string => {
  switch (digits) {
    case "plain":
      return `${value}`;
    case "full-width":
      return fullWidth(`${value}`);
    case "grouped":
      return value.toLocaleString("en-US", { maximumFractionDigits: 4 });
    case "spaced":
      return Array.from(`${value}`).join(" ");
    case "件":
      return `${value}件`;
    case "note":
      return `${value}（其中修订1件）`;
    case "mark":
      return `${value}①`;
  }
};

const zeroText = (zero: FormLayout["zero"]): PrintedValue => ({
  text: zero,
  value: ["0", "０", "0件"].includes(zero) ? 0 : null,
});

const moneyText = (value: number, { money, digits }: FormLayout): string => {
  const amount = money === "元" ? Math.round(value * 10_000) : value;
  const printed =
    digits === "plain" || digits === "grouped" ? digitsOf(amount, digits) : `${amount}`;
  return money === "元" ? `${printed}元` : printed;
};

const isMoney = ({ columnOf }: Cell): boolean => columnOf.unit === "wan-yuan";

const unsummed = { zero: { text: "0", value: 0 }, blank: { text: "", value: null } } as const;

const isTotal = ({ table, column }: Cell): boolean =>
  column === "total" && (table === "requests" || table === "disputes");

const printValue = (cell: Cell, value: number, layout: FormLayout): PrintedValue => {
  const isAmount = cell.columnOf.decimal === true;
  if (isTotal(cell) && layout.totals !== "summed") return unsummed[layout.totals];
  if (value === 0) {
    return layout.zero === "0件" && isAmount ? { text: "0", value: 0 } : zeroText(layout.zero);
  }
  if (isMoney(cell)) return { text: moneyText(value, layout), value };
  return { text: isAmount ? `${value}` : digitsOf(value, layout.digits), value };
};

/** A number for each cell the layout prints; what must add up does. */
export const printValues = (layout: FormLayout, numbers: readonly number[]): PrintedValues => {
  const onForm = cells.filter((cell) => isOnForm(cell, layout.format, layout.outcomeRows));
  const drawn = new Map(
    onForm.map((cell, i) => {
      const number = numbers[i % numbers.length] ?? 0;
      const value = cell.columnOf.signed && i % 3 === 0 ? -number : number;
      return [cell.id, isMoney(cell) ? value / 100 : value];
    }),
  );
  const balanced = balance(drawn);
  return new Map(
    onForm.map((cell) => [cell.id, printValue(cell, balanced.get(cell.id) ?? 0, layout)]),
  );
};
