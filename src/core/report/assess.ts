import { applies } from "../form/applies.ts";
import { type CheckId, checks, type Equation } from "../form/checks.ts";
import { type CellValues, evaluate } from "../form/evaluate.ts";
import type { Report } from "./report.ts";

/** What a check says of a form: it may lack the numbers that are needed, or not print them at all. */
export const results = {
  pass: { zh: "相符", en: "adds up" },
  fail: { zh: "不符", en: "does not add up" },
  "not-assessable": { zh: "缺数字，无法判断", en: "a number is missing" },
  "not-applicable": { zh: "不适用", en: "does not apply" },
} as const;

export type Result = keyof typeof results;

export type Form = Pick<Report, "cells" | "format" | "layout">;

/** Money is printed with decimals; sums of them are equal when they are equal to the fen. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

export const sidesOf = (equation: Equation, cells: CellValues, lastYear: CellValues) => ({
  expected: evaluate(equation.expected, cells, lastYear),
  actual: evaluate(equation.actual, cells, lastYear),
});

export const fails = (expected: number | null, actual: number | null): boolean =>
  expected !== null && actual !== null && !isSame(expected, actual);

/** One equation on one form. */
export const assess = (
  equation: Equation,
  { cells, format, layout }: Form,
  lastYear: CellValues = {},
): Result => {
  const isPrinted =
    applies(equation.expected, format, layout) && applies(equation.actual, format, layout);
  if (!isPrinted) return "not-applicable";
  const { expected, actual } = sidesOf(equation, cells, lastYear);
  if (expected === null || actual === null) return "not-assessable";
  return fails(expected, actual) ? "fail" : "pass";
};

const gravity = ["fail", "pass", "not-assessable", "not-applicable"] as const;

/** What several results come to: one failure is enough to fail, one pass to pass. */
export const gravest = (found: readonly Result[]): Result =>
  gravity.find((result) => found.includes(result)) ?? "not-applicable";

/** A check of one form, or of it and last year’s, as a whole. */
export const assessCheck = (check: CheckId, form: Form, lastYear: CellValues = {}): Result => {
  const equations: readonly Equation[] = checks[check].equations;
  return gravest(equations.map((equation) => assess(equation, form, lastYear)));
};
