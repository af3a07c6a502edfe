import type { CellId } from "../form/cells.ts";
import type { CheckId } from "../form/checks.ts";
import { applicants, outcomes, requestRows } from "../form/formulas.ts";
import { between } from "./distributions.ts";
import { type Figures, numberAt, requestSlots, slotOf } from "./figures.ts";
import type { Random } from "./random.ts";

/** What a slip is made on: the form as printed so far, and last year's. */
export interface Ground {
  readonly figures: Figures;
  readonly lastYear: Figures;
  /** The sums of what the members print, for a government; NaN where one of them prints no number. */
  readonly members: Figures | null;
  readonly random: Random;
}

/** Slots and what is printed there in error; NaN is an empty cell, no changes mean it cannot happen here. */
export type Changes = readonly (readonly [slot: number, printed: number])[];

/** Where a slip shows: a check, the sums over members, an empty column, or only beside other years. */
export type Trace = CheckId | "roll-up" | "blank" | "plausibility";

interface SlipKind {
  readonly trace: Trace;
  readonly make: (ground: Ground) => Changes;
}

const isHeld = (figures: Figures, slot: number, least = 1): boolean =>
  numberAt(figures, slot) >= least;

/** The same amount more in each cell, where every one holds a number. */
const raise = (figures: Figures, ids: readonly CellId[], by: number): Changes => {
  const slots = ids.map(slotOf);
  const isPrinted = slots.every((slot) => isHeld(figures, slot, Math.max(0, -by)));
  return isPrinted ? slots.map((slot) => [slot, numberAt(figures, slot) + by]) : [];
};

/** A slip of a few, where there is something to be wrong about. */
const slightly = ({ figures, random }: Ground, of: CellId, ids: readonly CellId[]): Changes => {
  const held = numberAt(figures, slotOf(of));
  return held > 0 ? raise(figures, ids, between(random, 1, Math.ceil(held / 5))) : [];
};

const totals = requestRows.map((row) => slotOf(`requests.${row}.total`));

const totalColumn = ({ figures }: Ground, least: number, printed: number): Changes =>
  totals.some((slot) => isHeld(figures, slot))
    ? totals.filter((slot) => isHeld(figures, slot, least)).map((slot) => [slot, printed])
    : [];

const chosen = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[between(random, 0, from.length - 1)];

const countSlots = requestRows.flatMap(requestSlots);

/** The first two digits that differ change places; a number does not begin with 0. */
const swapDigits = (number: number): number => {
  const swapped = String(number).replace(/(\d)(?!\1)([1-9])/u, "$2$1");
  return Number(swapped);
};

const swap = ({ figures, random }: Ground): Changes => {
  const long = countSlots.filter((slot) => {
    const number = numberAt(figures, slot);
    return number >= 10 && swapDigits(number) !== number;
  });
  const slot = chosen(random, long);
  return slot === undefined ? [] : [[slot, swapDigits(numberAt(figures, slot))]];
};

const steps = outcomes.slice(1).flatMap((row, i) =>
  applicants.map((_, column) => ({
    from: requestSlots(outcomes[i] ?? row)[column] ?? 0,
    to: requestSlots(row)[column] ?? 0,
  })),
);

/** A number stands one row too low. */
const moveDown = ({ figures, random }: Ground): Changes => {
  const step = chosen(
    random,
    steps.filter(({ from, to }) => isHeld(figures, from) && isHeld(figures, to, 0)),
  );
  if (!step) return [];
  const moved = numberAt(figures, step.from);
  return [
    [step.from, 0],
    [step.to, numberAt(figures, step.to) + moved],
  ];
};

const multiply = ({ figures }: Ground, id: CellId, by: number): Changes => {
  const slot = slotOf(id);
  return isHeld(figures, slot, 0.01) ? [[slot, numberAt(figures, slot) * by]] : [];
};

/** Requests of last year counted among the new ones. */
const carryWrong = ({ figures, lastYear }: Ground): Changes => {
  if (!isHeld(lastYear, slotOf("requests.carried-out.natural"), 0)) return [];
  const fewer = raise(figures, ["requests.carried-in.natural", "requests.carried-in.total"], -1);
  const more = raise(figures, ["requests.received.natural", "requests.received.total"], 1);
  return fewer.length > 0 && more.length > 0 ? [...fewer, ...more] : [];
};

/** A granted request of a member, in each cell that counts it. */
const ofOneGranted = (["received", "granted", "closed"] as const).flatMap((row) =>
  (["natural", "total"] as const).map((column): CellId => `requests.${row}.${column}`),
);

const countTwice = (ground: Ground): Changes => {
  const { members } = ground;
  const isTold = members && ofOneGranted.every((id) => isHeld(members, slotOf(id), 0));
  return isTold ? slightly(ground, "requests.granted.natural", ofOneGranted) : [];
};

const misstateInForce = (ground: Ground): Changes => {
  const inForce = "disclosure.normative-documents.in-force";
  if (!isHeld(ground.lastYear, slotOf(inForce), 0)) return [];
  return slightly(ground, inForce, [inForce]);
};

/** The slips of a pen that reports are known for, each with the trace it is sure to leave. */
export const slipKinds = {
  "received-wrong": {
    trace: "requests-balance",
    make: (ground) =>
      slightly(ground, "requests.received.natural", [
        "requests.received.natural",
        "requests.received.total",
      ]),
  },
  "outcome-wrong": {
    trace: "outcomes-sum",
    make: (ground) =>
      slightly(ground, "requests.granted.natural", [
        "requests.granted.natural",
        "requests.granted.total",
      ]),
  },
  "total-wrong": {
    trace: "applicants-sum",
    make: (ground) => slightly(ground, "requests.granted.total", ["requests.granted.total"]),
  },
  "dispute-total-wrong": {
    trace: "dispute-sum",
    make: (ground) => slightly(ground, "disputes.review.total", ["disputes.review.total"]),
  },
  "carried-in-wrong": { trace: "carry-over", make: carryWrong },
  "in-force-wrong": { trace: "documents-in-force", make: misstateInForce },
  "member-counted-twice": { trace: "roll-up", make: countTwice },
  "total-column-zero": { trace: "applicants-sum", make: (ground) => totalColumn(ground, 1, 0) },
  "total-column-blank": { trace: "blank", make: (ground) => totalColumn(ground, 0, Number.NaN) },
  "digits-swapped": { trace: "applicants-sum", make: swap },
  "row-below": { trace: "applicants-sum", make: moveDown },
  "yuan-for-wan-yuan": {
    trace: "plausibility",
    make: (ground) => multiply(ground, "disclosure.fees.amount", 10_000),
  },
  "ten-fold": {
    trace: "plausibility",
    make: (ground) => multiply(ground, "disclosure.licences.decisions", 10),
  },
} as const satisfies Record<string, SlipKind>;

export type SlipKindId = keyof typeof slipKinds;

export const slipKindIds = Object.keys(slipKinds) as readonly SlipKindId[];
