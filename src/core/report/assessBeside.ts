import { type CellId, cellOf, isOnForm } from "../form/cells.ts";
import type { CheckId } from "../form/checks.ts";
import {
  nearlyEqual,
  peerCells,
  rollUpCells,
  silence,
  soleCells,
  suddenChanges,
  toleranceOf,
  yearlyCells,
} from "../form/comparisons.ts";
import type { CellValues } from "../form/evaluate.ts";
import { gravest, type Result } from "./assess.ts";
import type { Report } from "./report.ts";

/** What a dataset holds beside a report. */
export interface Beside {
  /** Its body's report of the same kind for the year before. */
  readonly lastYear: CellValues;
  /** The reports of its year and kind by bodies of its level and sector, itself among them. */
  readonly peers: readonly CellValues[];
  /** The reports of its year by the bodies under it. */
  readonly members: readonly CellValues[];
  /** Whether these are all that were to report, the government’s own office among them. */
  readonly isComplete: boolean;
}

/** What one cell is held against, and what comes of two numbers. */
interface Rule {
  readonly cells: readonly CellId[];
  readonly expected: (id: CellId, beside: Beside) => number | null;
  readonly judge: (expected: number, actual: number, id: CellId) => Result;
  /** Whether the question is put to this report at all. */
  readonly isAsked: (kind: Report["kind"], beside: Beside) => boolean;
}

const numbersOf = (id: CellId, reports: readonly CellValues[]): readonly number[] =>
  reports.flatMap((cells) => cells[id] ?? []);

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

const isSame = (expected: number, actual: number, id: CellId): boolean =>
  Math.abs(expected - actual) <= toleranceOf(id);

const isSudden = (expected: number, actual: number): boolean => {
  const [least, most] = [Math.min(expected, actual), Math.max(expected, actual)];
  return suddenChanges.some(({ floor, times }) => least >= floor && most >= times * least);
};

const isNear = (expected: number, actual: number): boolean =>
  Math.abs(expected - actual) <= nearlyEqual * Math.max(expected, actual);

const rules = {
  "sudden-change": {
    cells: yearlyCells,
    expected: (id, { lastYear }) => lastYear[id] ?? null,
    judge: (expected, actual) => (isSudden(expected, actual) ? "fail" : "pass"),
    isAsked: () => true,
  },
  silence: {
    cells: peerCells,
    expected: (id, { peers }) => {
      const numbers = numbersOf(id, peers);
      return numbers.length >= silence.peers ? median(numbers) : null;
    },
    judge: (expected, actual) => (actual === 0 && expected > silence.median ? "fail" : "pass"),
    isAsked: () => true,
  },
  "roll-up": {
    cells: rollUpCells,
    expected: (id, { members, isComplete }) => {
      const numbers = numbersOf(id, members);
      const isWhole = isComplete && members.length > 0 && numbers.length === members.length;
      return isWhole ? numbers.reduce((sum, number) => sum + number, 0) : null;
    },
    judge: (expected, actual, id) => (isSame(expected, actual, id) ? "pass" : "fail"),
    isAsked: (kind) => kind === "aggregate",
  },
  "two-values": {
    cells: soleCells,
    expected: (id, { members }) => {
      const [sole, ...others] = numbersOf(id, members).filter((number) => number !== 0);
      return sole === undefined || others.length > 0 ? null : sole;
    },
    // Numbers far apart are two facts: members that are not held make up the difference.
    judge: (expected, actual, id) => {
      if (isSame(expected, actual, id)) return "pass";
      return isNear(expected, actual) ? "fail" : "not-assessable";
    },
    // Where all members are held, the roll-up asks.
    isAsked: (kind, { isComplete }) => kind === "aggregate" && !isComplete,
  },
} as const satisfies { readonly [check in CheckId]?: Rule };

export type BesideCheck = keyof typeof rules;

type Placed = Pick<Report, "cells" | "format" | "layout" | "kind">;

/** One of the checks that hold a report against others, as a whole: one failure is enough to fail. */
export const assessBeside = (check: BesideCheck, report: Placed, beside: Beside): Result => {
  const { cells, expected, judge, isAsked }: Rule = rules[check];
  const { format, layout, kind } = report;
  if (!isAsked(kind, beside)) return "not-applicable";
  return gravest(
    cells.map((id): Result => {
      if (!isOnForm(cellOf(id), format, layout)) return "not-applicable";
      const [one, other] = [expected(id, beside), report.cells[id] ?? null];
      return one === null || other === null ? "not-assessable" : judge(one, other, id);
    }),
  );
};
