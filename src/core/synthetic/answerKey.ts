import type { Row } from "../dataset/columns.ts";
import type { Field } from "../dataset/field.ts";
import { separators } from "../dataset/schema.ts";
import type { Body } from "./body.ts";
import { figuresOf, idAt, numberAt, slotOf } from "./figures.ts";
import { requestsStated } from "./prose.ts";
import type { Slip } from "./slip.ts";
import { slipKinds } from "./slips.ts";
import { reportId, type YearOfReports } from "./yearOfReports.ts";

const text = (name: string): Field => ({ name, type: "string" });

/** One row a slip and a trace of it: which report it is in, and where which check shows it. */
export const answerKeyFields = [
  "report",
  "kind",
  "cells",
  "true",
  "printed",
  "found_in",
  "check",
  "at",
].map(text);

/** Where a slip can be found. */
interface Trace {
  readonly foundIn: string;
  readonly check: string;
  readonly at: string;
}

const numbers = (values: readonly number[]): string =>
  values.map((value) => (Number.isNaN(value) ? "" : String(value))).join(separators.cells);

const answer = ({ kind, report, misprints }: Slip, { foundIn, check, at }: Trace): Row => ({
  report,
  kind,
  cells: misprints.map(({ id }) => id).join(separators.cells),
  true: numbers(misprints.map(({ truth }) => truth)),
  printed: numbers(misprints.map(({ printed }) => printed)),
  found_in: foundIn,
  check,
  at,
});

const received = slotOf("requests.received.total");

/** Whether the prose states another number of requests than the table prints. */
const isMisstated = ({ prose, figures }: YearOfReports, body: Body): boolean => {
  const stated = prose.get(body)?.find(({ id }) => id === requestsStated)?.value ?? Number.NaN;
  return Math.abs(stated - numberAt(figuresOf(figures, body.index), received)) > 0;
};

/** Empty cells, and what only looks odd beside other years. */
const quietTrace = ({ kind }: Slip): "blank" | "plausibility" | null => {
  const trace = kind === "text-wrong" ? kind : slipKinds[kind].trace;
  return trace === "blank" || trace === "plausibility" ? trace : null;
};

/** What is there to be found in the body's own report of the year. */
const ownTraces = (told: YearOfReports, body: Body, slip: Slip): readonly Trace[] => {
  const foundIn = reportId(body, told.year);
  const quiet = slip.report === foundIn ? quietTrace(slip) : null;
  const traces: readonly Omit<Trace, "foundIn">[] = [
    ...(told.breaks.get(body) ?? []),
    ...(isMisstated(told, body) ? [{ check: "text-matches-table", at: requestsStated }] : []),
    ...(quiet ? [{ check: quiet, at: slip.misprints[0]?.id ?? "" }] : []),
  ];
  return traces.map((trace) => ({ foundIn, ...trace }));
};

/** Cells of an aggregate that do not add up because of a slip in it, or in a member. */
const sumTraces = (told: YearOfReports, government: Body | null, slip: Slip): readonly Trace[] => {
  const ids = (government && told.gaps.get(government)?.map(idAt)) ?? [];
  const misprinted = new Set<string>(slip.misprints.map(({ id }) => id));
  const foundIn = government ? reportId(government, told.year) : "";
  return ids
    .filter((id) => misprinted.has(id))
    .map((at) => ({ foundIn, check: "roll-up", at }));
};

/** The rows of the answer key for what can be found in the reports of a year. */
export const answerRows = (told: YearOfReports): readonly Row[] =>
  [...told.slips].flatMap(([body, slip]) => {
    const traces = ownTraces(told, body, slip);
    const sums =
      slip.report === reportId(body, told.year)
        ? [...sumTraces(told, body, slip), ...sumTraces(told, body.parent, slip)]
        : [];
    return [...traces, ...sums].map((trace) => answer(slip, trace));
  });
