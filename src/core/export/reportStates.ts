import type { Columns } from "../dataset/field.ts";
import type { TableFile } from "../dataset/tableFile.ts";
import type { Format } from "../form/form.ts";
import { tableIds, tables } from "../form/tables.ts";

/** Why cells of a report hold no number: the reason, and the row or table that has none. */
export type ReportStates = (report: string, format: string) => string;

/** Tables that the form of a report does not print. */
const notOnForm = (format: string): string =>
  tableIds
    .filter((id) => !(tables[id].formats as readonly Format[]).some((known) => known === format))
    .map((id) => `not-in-form:${id}`)
    .join(" ");

const findingNames = ["report", "kind", "rule", "at"] as const;

const add = (states: Map<string, string>, columns: Columns): void => {
  const { report = [], kind = [], rule = [], at = [] } = columns;
  // One text for every report that has it: a million reports share a few thousand of them.
  const shared = new Map<string, string>();
  for (const [row, id] of report.entries()) {
    if (kind[row] !== "blank" || typeof id !== "string") continue;
    const before = states.get(id);
    const text = `${before === undefined ? "" : `${before} `}${rule[row] ?? ""}:${at[row] ?? ""}`;
    const known = shared.get(text) ?? text;
    shared.set(text, known);
    states.set(id, known);
  }
};

/** The blanks that are written down in the findings of a dataset, report by report. */
export const readStates = async (findings: TableFile): Promise<ReportStates> => {
  const states = new Map<string, string>();
  for (const range of findings.groups) add(states, await findings.read(findingNames, range));
  const formats = new Map<string, string>();
  return (report, format) => {
    const absent = formats.get(format) ?? notOnForm(format);
    formats.set(format, absent);
    return [absent, states.get(report) ?? ""].filter(Boolean).join(" ");
  };
};
