import type { CellId } from "#core/form/cells.ts";
import { checks, type Equation } from "#core/form/checks.ts";
import { cellsOnForm } from "#core/form/expression.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { assess, type Result } from "#core/report/assess.ts";
import type { FilledForm } from "./fillForm.ts";
import { squeeze } from "./label.ts";
import type { CellReading } from "./settle.ts";

/** Digits on several lines: one number too long for its cell, or two numbers. */
const brokenDigits = /^[1-9]\d*(?:\n\d+)+$/;

/** Grouped by commas or not. */
const ungrouped = (text: string): string => text.replaceAll(/(?<=\d\n?),(?=\n?\d)/g, "");

const identities = (
  ["requests-balance", "outcomes-sum", "applicants-sum", "dispute-sum"] as const
).flatMap((check): readonly Equation[] => checks[check].equations);

/** The one number that the lines of a cell would be. */
const joinedIn = ({ value, printed }: CellReading): number | undefined => {
  const lines = ungrouped(printed.split("\n").map(squeeze).join("\n"));
  const isBroken = "blank" in value && value.blank === "unreadable" && brokenDigits.test(lines);
  return isBroken ? Number(lines.replaceAll("\n", "")) : undefined;
};

/** Every number of the form with the broken ones joined; for this trial a stroke counts as nothing. */
const trialOf = ({ cells }: FilledForm, joined: ReadonlyMap<CellId, number>): CellValues =>
  Object.fromEntries(
    [...cells].map(([id, { value }]) => {
      if ("value" in value) return [id, value.value];
      const isNothing = value.blank === "empty" || value.blank === "dash";
      return [id, joined.get(id) ?? (isNothing ? 0 : null)];
    }),
  );

/**
 * Numbers broken over lines are read only if the form proves them: joined, they satisfy an identity
 * and break none.
 */
export const proveBroken = (form: FilledForm): FilledForm => {
  const joined = new Map(
    [...form.cells].flatMap(([id, reading]) => {
      const number = joinedIn(reading);
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
  if (joined.size === 0) return form;
  const { layout } = form;
  const trial = { cells: trialOf(form, joined), format: form.format ?? "2021", layout } as const;
  const results = new Map<CellId, Set<Result>>();
  for (const equation of identities) {
    const result = assess(equation, trial);
    for (const id of [...cellsOnForm(equation.expected), ...cellsOnForm(equation.actual)]) {
      results.set(id, (results.get(id) ?? new Set()).add(result));
    }
  }
  const isProven = (id: CellId): boolean =>
    results.get(id)?.has("pass") === true && !results.get(id)?.has("fail");
  const cells = new Map(form.cells);
  for (const [id, value] of joined) {
    const reading = cells.get(id);
    if (reading && isProven(id)) cells.set(id, { ...reading, value: { value } });
  }
  return { ...form, cells };
};
