import { type Cell, type CellId, cells } from "../form/cells.ts";
import type { Format, Layout } from "../form/form.ts";
import type { Blank } from "../report/blank.ts";
import type { BlankCell, Report } from "../report/report.ts";
import type { Random } from "./random.ts";
import { type Figures, idAt, numberAt, slotOf, slotsOff } from "./figures.ts";
import { formatIn, type Habits, layoutIn } from "./habits.ts";

export type Blanks = Report["blanks"];

const none: Blanks = {};

const slotsWhere = (test: (cell: Cell) => boolean): readonly number[] =>
  cells.flatMap((cell, slot) => (test(cell) ? [slot] : []));

const off: Readonly<Record<`${Format} ${Layout}`, readonly number[]>> = {
  "2019 23": slotsOff("2019", "23"),
  "2019 25": slotsOff("2019", "25"),
  "2021 23": slotsOff("2021", "23"),
  "2021 25": slotsOff("2021", "25"),
};

const feesTable = slotsWhere(({ table }) => table === "handling-fees");
const rules = slotsWhere(({ row }) => row === "rules");
const charges = slotsWhere(({ row }) => row === "fees");
const disputes = slotsWhere(({ table }) => table === "disputes");
const requests = slotsWhere(({ table }) => table === "requests");

interface Printing {
  readonly printed: Figures;
  readonly blanks: [CellId, BlankCell][];
}

const leaveBlank = ({ printed, blanks }: Printing, slots: readonly number[], cell: BlankCell) => {
  for (const slot of slots) {
    if (Number.isNaN(numberAt(printed, slot))) continue;
    printed[slot] = Number.NaN;
    blanks.push([idAt(slot), cell]);
  }
};

/** A reason is only ever put in the place of nothing: a number that counts is printed. */
const blankZeros = (printing: Printing, slots: readonly number[], blank: Blank | null): void => {
  const isNothing = slots.every((slot) => !(numberAt(printing.printed, slot) > 0));
  if (blank !== null && isNothing) leaveBlank(printing, slots, { blank });
};

const procurement = slotOf("disclosure-2019.procurement.amount");
const charged = slotOf("disclosure.fees.amount");

/** Amounts that only look like a number. */
const printLoosely = (printing: Printing, slot: number, random: Random): void => {
  const amount = numberAt(printing.printed, slot);
  if (!(amount > 0) || random() > 0.004) return;
  const printed = slot === procurement ? `约${Math.ceil(amount)}万` : `${amount}万元余`;
  leaveBlank(printing, [slot], { blank: "unreadable", printed });
};

const empties = (printed: Figures): readonly number[] =>
  requests.filter((slot) => numberAt(printed, slot) === 0);

/** Turns what is true into what the body prints, in place; returns why the cells without numbers have none. */
export const printForm = (
  printed: Figures,
  habits: Habits,
  { year, random }: { year: number; random: Random },
): Blanks => {
  for (const slot of off[`${formatIn(habits, year)} ${layoutIn(habits, year)}`]) {
    printed[slot] = Number.NaN;
  }
  if (!habits.printsFees || year < 2023) for (const slot of feesTable) printed[slot] = Number.NaN;
  const printing: Printing = { printed, blanks: [] };
  blankZeros(printing, rules, habits.rules);
  blankZeros(printing, charges, habits.charges);
  blankZeros(printing, disputes, habits.disputes);
  if (habits.leavesZerosEmpty) leaveBlank(printing, empties(printed), { blank: "empty" });
  printLoosely(printing, procurement, random);
  printLoosely(printing, charged, random);
  return printing.blanks.length === 0 ? none : Object.fromEntries(printing.blanks);
};
