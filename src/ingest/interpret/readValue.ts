import type { Column } from "#core/form/form.ts";
import type { Blank } from "#core/report/blank.ts";
import { readCell } from "#core/report/readCell.ts";
import { squeeze } from "./label.ts";
import { simplify } from "./simplify.ts";

/** What one cell of the form turns out to hold. */
export type Value =
  | {
      readonly value: number;
      /** The unit beside the number, where it is not the form's: the number was converted. */
      readonly otherUnit?: MoneyUnit;
    }
  | { readonly blank: Blank; readonly printed?: string };

export interface ReadValue {
  readonly value: Value;
  /** A remark in brackets beside the number. */
  readonly note?: string;
}

export type MoneyUnit = "元" | "万元" | "亿元";

const yuan = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const satisfies Record<
  MoneyUnit,
  number
>;

/** Money is printed short: 16.45万. Of anything else that would be rounded. */
const inFull = (unit: string | undefined): string | undefined =>
  unit === "万" || unit === "亿" ? `${unit}元` : unit;

const isMoney = (unit: string | undefined): unit is MoneyUnit =>
  unit !== undefined && Object.hasOwn(yuan, unit);

const unitsOfForm = { "wan-yuan": "万元", yuan: "元" } as const;

const unitOfForm = ({ unit }: Column): MoneyUnit | undefined =>
  unit === "wan-yuan" || unit === "yuan" ? unitsOfForm[unit] : undefined;

const isOfMoney = ({ unit }: Column): boolean =>
  unit === "wan-yuan" || unit === "yuan" || unit === "printed";

/** 本年收费金额（单位：万元） */
export const unitIn = (heading: string): MoneyUnit | undefined => {
  const unit = /([亿万]?元)\)?$/u.exec(simplify(squeeze(heading)))?.[1];
  return isMoney(unit) ? unit : undefined;
};

/** Money is kept to a hundredth of a 分; more digits come from the division. */
const convert = (value: number, from: MoneyUnit, to: MoneyUnit): number =>
  Number(((value * yuan[from]) / yuan[to]).toFixed(8));

/** Two numbers, one above the other, or one number that was too long for its cell. */
const brokenNumber = /\d\s*\n\s*\d/;

const isAllowed = (value: number, { signed, decimal }: Column): boolean =>
  (value >= 0 || signed === true) &&
  (decimal === true || Number.isInteger(value)) &&
  Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const inUnitOfForm = (value: number, unit: string | undefined, place: Place): Value => {
  const { column, heading } = place;
  if (!isOfMoney(column)) return { value };
  const stated = unitIn(heading);
  const wanted = column.unit === "printed" ? stated : unitOfForm(column);
  const printed = isMoney(unit) ? unit : stated;
  if (wanted === undefined || printed === undefined || printed === wanted) return { value };
  return { value: convert(value, printed, wanted), otherUnit: printed };
};

interface Place {
  readonly column: Column;
  readonly heading: string;
}

/** The number a cell holds in the unit of the form; anything that cannot stand there is not read. */
export const readValue = (text: string, column: Column, heading: string): ReadValue => {
  const reading = readCell(text);
  if ("blank" in reading) return { value: reading };
  const { value, note } = reading;
  const unit = inFull(reading.unit);
  const isFitting = unit === undefined || isMoney(unit) === isOfMoney(column);
  if (brokenNumber.test(text) || !isFitting || !isAllowed(value, column)) {
    return { value: { blank: "unreadable", printed: text.trim() } };
  }
  return {
    value: inUnitOfForm(value, unit, { column, heading }),
    ...(note !== undefined && { note }),
  };
};
