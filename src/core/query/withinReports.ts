import { failedEquations } from "./failedEquations.ts";
import { allFindings, type FindingSource } from "./findingSource.ts";
import { textAgainstTable } from "./textAgainstTable.ts";

/** What a body's own reports show, worked out where a dataset brings no findings: equations, and text against table. */
export const withinReports = (): FindingSource =>
  allFindings([failedEquations(), textAgainstTable()]);
