import { evaluate } from "../form/evaluate.ts";
import { cellsIn } from "../form/expression.ts";
import { isNarrativeId, type NarrativeCount, narratives } from "../form/narrative.ts";
import type { Narrative, Report } from "./report.ts";
import type { Finding } from "./runChecks.ts";

/** “余”“约”“多”“万” say that a number is not meant to be exact. */
const isExact = ({ unit }: Narrative): boolean => !/[余约多万]/u.test(unit ?? "");

/** Counts of the prose that the tables of the same report put differently. */
export const textConflicts = ({
  cells,
  narrative,
}: Pick<Report, "cells" | "narrative">): readonly Finding[] =>
  narrative.filter(isExact).flatMap(({ id, value }) => {
    if (!isNarrativeId(id)) return [];
    const { states }: NarrativeCount = narratives[id];
    const actual = states ? evaluate(states, cells) : null;
    if (!states || actual === null || actual === value) return [];
    return [
      { check: "text-matches-table", at: id, cells: cellsIn(states), expected: value, actual },
    ];
  });
