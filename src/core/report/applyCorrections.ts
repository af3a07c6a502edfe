import type { Correction } from "./correction.ts";
import type { Report } from "./report.ts";

/** A report with corrected numbers; a correction of something that is not printed is refused. */
export const applyCorrections = (report: Report, corrections: readonly Correction[]): Report => {
  if (corrections.length === 0) return report;
  for (const { cell, printed } of corrections) {
    const found = report.cells[cell] ?? null;
    if (found === printed) continue;
    throw new Error(`correction of ${report.id} ${cell}: ${printed} is not printed, but ${found}`);
  }
  const corrected = Object.fromEntries(corrections.map((one) => [one.cell, one.corrected]));
  const blanks = Object.entries(report.blanks).filter(([id]) => !Object.hasOwn(corrected, id));
  return {
    ...report,
    cells: { ...report.cells, ...corrected },
    blanks: Object.fromEntries(blanks),
    corrections,
  };
};
