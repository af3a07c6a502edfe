import type { Row } from "../dataset/columns.ts";
import type { Field } from "../dataset/field.ts";
import { separators } from "../dataset/schema.ts";
import type { Body } from "./body.ts";
import { figuresOf, idAt, numberAt, slotOf } from "./figures.ts";
import { requestsStated } from "./prose.ts";
import type { Break } from "./screen.ts";
import type { Slip } from "./slip.ts";
import { slipKinds } from "./slips.ts";
import { reportId, type YearOfReports } from "./yearOfReports.ts";

const text = (name: string): Field => ({ name, type: "string" });

/** One row a slip and a check that shows it: in which report, and at which of its rows or columns. */
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
  readonly at: readonly string[];
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
  at: at.join(separators.cells),
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

const byCheck = (breaks: readonly Break[]): readonly Omit<Trace, "foundIn">[] =>
  [...new Set(breaks.map(({ check }) => check))].map((check) => ({
    check,
    at: breaks.filter((broken) => broken.check === check).map(({ at }) => at),
  }));

/** What is there to be found in the body's own report of the year. */
const ownTraces = (told: YearOfReports, body: Body, slip: Slip): readonly Trace[] => {
  const foundIn = reportId(body, told.year);
  const quiet = slip.report === foundIn ? quietTrace(slip) : null;
  return [
    ...byCheck(told.breaks.get(body) ?? []).map((broken) => ({ foundIn, ...broken })),
    ...(isMisstated(told, body)
      ? [{ foundIn, check: "text-matches-table", at: [requestsStated] }]
      : []),
    ...(quiet ? [{ foundIn, check: quiet, at: slip.misprints.map(({ id }) => id) }] : []),
  ];
};

/** Cells of an aggregate that do not add up because of a slip in it, or in a member. */
const sumTraces = (told: YearOfReports, government: Body | null, slip: Slip): readonly Trace[] => {
  if (!government) return [];
  const misprinted = new Set<string>(slip.misprints.map(({ id }) => id));
  const gaps = told.gaps.get(government) ?? [];
  const at = gaps.map(idAt).filter((id) => misprinted.has(id));
  return at.length > 0 ? [{ foundIn: reportId(government, told.year), check: "roll-up", at }] : [];
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
