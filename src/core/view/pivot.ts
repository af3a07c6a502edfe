import type { Basis } from "../metrics/metric.ts";
import { type MetricId, metricIds } from "../metrics/metrics.ts";
import type { Kind } from "../report/report.ts";
import { name, type Parameter, type Years, years } from "./parameter.ts";

/** What reports can be laid out by. */
export const pivotFields = ["year", "body", "region", "level", "sector", "format"] as const;

export type PivotField = (typeof pivotFields)[number];

/** A metric on a basis: a number of its own in every place of the table. */
export interface PivotValue {
  readonly metric: MetricId;
  readonly basis: Basis;
}

/** A table of a reader's own, made of the catalogue: what stands in rows, in columns, and in the places. */
export interface Pivot {
  readonly rows: readonly PivotField[];
  readonly column: PivotField | null;
  readonly values: readonly PivotValue[];
  readonly kind: Kind;
  readonly year: Years | null;
  readonly region: string | null;
  readonly level: string | null;
  readonly sector: string | null;
}

/** As many numbers as fit side by side. */
export const mostValues = 6;

export const defaultPivot: Pivot = {
  rows: ["year"],
  column: null,
  values: [
    { metric: "received", basis: "a" },
    { metric: "closed", basis: "a" },
    { metric: "disclosure-rate", basis: "a" },
  ],
  kind: "own",
  year: null,
  region: null,
  level: null,
  sector: null,
};

const fieldOf = (text: string): PivotField | undefined =>
  pivotFields.find((field) => field === text);

export const formatPivotValue = ({ metric, basis }: PivotValue): string =>
  basis === "a" ? metric : `${metric}.${basis}`;

export const parsePivotValue = (text: string): PivotValue | undefined => {
  const [id, basis = "a"] = text.split(".");
  const metric = metricIds.find((candidate) => candidate === id);
  return metric && (basis === "a" || basis === "b") ? { metric, basis } : undefined;
};

const listOf = <T>(text: string, parse: (part: string) => T | undefined): readonly T[] => [
  ...new Map(
    text.split(",").flatMap((part) => {
      const parsed = parse(part);
      return parsed === undefined ? [] : [[part, parsed] as const];
    }),
  ).values(),
];

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(";").map((part) => {
      const [key = "", ...rest] = part.split(":");
      return [key, rest.join(":")];
    }),
  );

const parsePivot = (text: string): Pivot | undefined => {
  const parts = partsOf(text);
  const part = (key: string): string => parts.get(key) ?? "";
  const rows = listOf(part("rows"), fieldOf).slice(0, 3);
  const column = fieldOf(part("column")) ?? null;
  const values = listOf(part("values"), parsePivotValue).slice(0, mostValues);
  if (!parts.has("rows") || values.length === 0) return undefined;
  return {
    rows: rows.filter((field) => field !== column),
    column,
    values,
    kind: part("kind") === "aggregate" ? "aggregate" : "own",
    year: years.parse(part("year")) ?? null,
    region: name.parse(part("region")) ?? null,
    level: name.parse(part("level")) ?? null,
    sector: name.parse(part("sector")) ?? null,
  };
};

const formatPivot = (pivot: Pivot): string =>
  [
    ["rows", pivot.rows.join(",")],
    ["column", pivot.column ?? ""],
    ["values", pivot.values.map(formatPivotValue).join(",")],
    ["kind", pivot.kind === "own" ? "" : pivot.kind],
    ["year", years.format(pivot.year)],
    ["region", pivot.region ?? ""],
    ["level", pivot.level ?? ""],
    ["sector", pivot.sector ?? ""],
  ]
    .filter(([key, text]) => key === "rows" || text !== "")
    .map(([key, text]) => `${key}:${text}`)
    .join(";");

/** A table of a reader's own, as the address writes it. */
export const pivot: Parameter<Pivot> = {
  fallback: defaultPivot,
  parse: parsePivot,
  format: formatPivot,
};
