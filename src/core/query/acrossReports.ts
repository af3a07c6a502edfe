import { rollUpCells } from "../form/comparisons.ts";
import { allFindings, type FindingSource } from "./findingSource.ts";
import { implausible } from "./implausible.ts";
import { rollUp } from "./rollUp.ts";

/** What only shows when reports of several bodies stand beside each other; it is worked out when asked for. */
export const acrossReports = (): FindingSource => allFindings([rollUp(), ...implausible()]);

/** More reports than an engine holds with every cell of them; they are compared some cells at a time. */
export const mostTogether = 200_000;

const cellsATime = 24;

/** The same findings in parts, each of which looks at few columns. */
export const acrossParts = (): readonly FindingSource[] => [
  ...Array.from({ length: Math.ceil(rollUpCells.length / cellsATime) }, (_, at) =>
    rollUp(rollUpCells.slice(at * cellsATime, (at + 1) * cellsATime)),
  ),
  ...implausible(),
];
