import { type CellId, cells } from "../form/cells.ts";
import { type Outcome, outcomeIds } from "../form/outcomeGroups.ts";
import { type MetricId, metricIds } from "../metrics/metrics.ts";
import { band, flag, hash, name, names, oneOf, type Parameter, whole, years } from "./parameter.ts";
import { pivot } from "./pivot.ts";

/** Every choice a reader can make, by its key in the address; each page uses those it needs. */
export const parameters = {
  dataset: name,
  year: years,
  metric: oneOf<MetricId>(metricIds, "disclosure-rate"),
  basis: oneOf(["a", "b"], "a"),
  kind: oneOf(["own", "aggregate"], "own"),
  region: name,
  level: name,
  sector: name,
  /** Bodies chosen to be compared or picked out. */
  bodies: names,
  /** Bodies the reader took out of the peer group. */
  without: names,
  /** The body whose nearest neighbours form the peer group. */
  near: name,
  /** Only bodies that closed this many requests. */
  volume: band,
  /** Of aggregates that contain one another, those above or those below; empty refuses the list. */
  aggregates: oneOf(["", "upper", "lower"], ""),
  /** What a rate is held against: the peers' pooled rate, the region's, or a body by id. */
  reference: { ...name, fallback: "peers" },
  /** Smallest denominator at which a body is ranked; null takes the metric's own. */
  minimum: whole(1, 1_000_000),
  sort: name,
  ranks: flag,
  /** Whether a model’s estimates stand beside the rates. */
  model: flag,
  /** The way of ending that a reader looks at; empty is every way. */
  outcome: oneOf<Outcome | "">(["", ...outcomeIds], ""),
  tab: oneOf(["table", "funnel", "heatmap"], "table"),
  /** How the limits of a funnel are widened; empty is what the figures call for. */
  limits: oneOf(["", "naive", "additive", "multiplicative"], ""),
  cell: oneOf<CellId | "">(["", ...cells.map(({ id }) => id)], ""),
  check: name,
  /** Whether reports with findings count as they are, are left out, or have their totals recomputed. */
  trust: oneOf(["all", "exclude", "recompute"], "all"),
  /** What a trend is drawn for. */
  by: oneOf(["body", "region", "level", "sector", "all"], "body"),
  /** The part of a long page that is looked at. */
  section: name,
  /** The table of a reader's own on the data page. */
  pivot,
  index: flag,
  /** The figure or table of a page that another page shows. */
  figure: name,
  embed: flag,
  /** The dataset a permanent link was taken from, by the beginning of its hash. */
  data: hash,
} as const satisfies Record<string, unknown>;

export type ParameterId = keyof typeof parameters;

export const parameterIds = Object.keys(parameters) as readonly ParameterId[];

export type Choices = {
  readonly [id in ParameterId]: (typeof parameters)[id] extends Parameter<infer T> ? T : never;
};
