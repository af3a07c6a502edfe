import { checkIds, checks, type Equation } from "../form/checks.ts";
import type { CellValues } from "../form/evaluate.ts";
import { assess, type Result } from "./assess.ts";
import { type Cause, likelyCause } from "./likelyCause.ts";
import type { Report } from "./report.ts";
import { type Finding, runChecks } from "./runChecks.ts";
import { textConflicts } from "./textConflicts.ts";

/** A report held against its own form, before or after it is published. */
export interface Verdict {
  /** How many equations came to each result. */
  readonly passed: number;
  readonly failed: number;
  /** Equations that lack a number. */
  readonly open: number;
  readonly findings: readonly (Finding & { readonly cause: Cause | null })[];
}

type Judged = Pick<Report, "cells" | "format" | "layout" | "narrative">;

/** Every check of one report, and of it against the year before where that is known. */
export const judge = (report: Judged, lastYear?: CellValues): Verdict => {
  const { cells } = report;
  const counts: Record<Result, number> = {
    ...{ pass: 0, fail: 0, "not-assessable": 0, "not-applicable": 0 },
  };
  for (const check of checkIds) {
    if (!lastYear && checks[check].severity === "continuity") continue;
    const equations: readonly Equation[] = checks[check].equations;
    for (const equation of equations) counts[assess(equation, report, lastYear)] += 1;
  }
  const findings = [...runChecks(cells, lastYear), ...textConflicts(report)];
  return {
    passed: counts.pass,
    failed: findings.length,
    open: counts["not-assessable"],
    findings: findings.map((finding) => ({
      ...finding,
      cause: likelyCause(finding, { findings, cells, ...(lastYear && { lastYear }) }),
    })),
  };
};
