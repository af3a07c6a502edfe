import type { CellId } from "../form/cells.ts";
import { evaluate } from "../form/evaluate.ts";
import { cellsIn } from "../form/expression.ts";
import { isNarrativeId, type NarrativeCount, narratives } from "../form/narrative.ts";
import type { Result } from "./assess.ts";
import type { Narrative, Report } from "./report.ts";
import type { Finding } from "./runChecks.ts";

/** “余”“约”“多”“万” say that a number is not meant to be exact. */
export const roundings = "余约多万";

const isExact = ({ unit }: Narrative): boolean =>
  !Array.from(unit ?? "").some((character) => roundings.includes(character));

type Told = Pick<Report, "cells" | "narrative">;

/** A count of the prose beside what the tables of the same report say of the same fact. */
interface Stated {
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly expected: number;
  readonly actual: number | null;
}

const statedIn = ({ cells, narrative }: Told): readonly Stated[] =>
  narrative.filter(isExact).flatMap(({ id, value }) => {
    if (!isNarrativeId(id)) return [];
    const { states }: NarrativeCount = narratives[id];
    if (!states) return [];
    return [{ at: id, cells: cellsIn(states), expected: value, actual: evaluate(states, cells) }];
  });

/** Counts of the prose that the tables of the same report put differently. */
export const textConflicts = (report: Told): readonly Finding[] =>
  statedIn(report).flatMap(({ actual, ...stated }) =>
    actual === null || actual === stated.expected
      ? []
      : [{ check: "text-matches-table", ...stated, actual }],
  );

/** Text against table as a whole: a text that states none of these counts is not asked. */
export const assessText = (report: Told): Result => {
  const stated = statedIn(report);
  if (stated.length === 0) return "not-applicable";
  if (textConflicts(report).length > 0) return "fail";
  return stated.some(({ actual }) => actual !== null) ? "pass" : "not-assessable";
};
