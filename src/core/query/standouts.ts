import type { MetricId, RateId } from "../metrics/metrics.ts";
import { rates } from "../metrics/rates.ts";
import { type Funnel, funnel } from "../statistics/funnel.ts";
import { type FunnelFlag, funnelFlags } from "../statistics/funnelFlags.ts";
import { type Difference, newcombe } from "../statistics/newcombe.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { readsOfAll } from "./findingSource.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, ofPicked, peerReads } from "./where.ts";

/** The rates in which a body may stand out of a year. */
export const standoutRates = [
  "disclosure-rate",
  "refusal-rate",
  "carry-over-rate",
] as const satisfies readonly RateId[];

/** So many of the largest differences are looked at, to tell which of them are clear. */
const mostChanges = 50;

/** One rate of one body in a year and in the year before, as sums. */
export interface ChangeRow {
  readonly body: string;
  readonly metric: RateId;
  readonly x: number;
  readonly n: number;
  readonly x_before: number;
  readonly n_before: number;
}

const lastOf = ({ year }: View): number => year?.to ?? 0;

/** The sums of a rate body by body and year by year. */
const sums = (view: View, metric: MetricId) => {
  const { numerator, denominator, answered, beside, cells } = measure(
    metric,
    view.basis,
    view.trust,
  );
  const years = { sql: "reports.year between ? and ?", values: [lastOf(view) - 1, lastOf(view)] };
  const filter = allOf([years, ofPicked(view)]);
  return {
    sql: `
        select reports.body, reports.year, ${numerator} as x, ${denominator} as n
        from reports
        join bodies on bodies.id = reports.body
        ${beside}
        where ${filter.sql} and ${answered}
        group by reports.body, reports.year`,
    values: filter.values,
    reads: {
      ...(view.trust === "exclude" && concernedReads),
      reports: ["report", ...peerReads.reports, ...cells],
      bodies: peerReads.bodies,
    },
  };
};

/** The bodies whose rates differ most from the year before, where both rest on enough. */
export const largestChanges = (view: View): Query<ChangeRow> => {
  const asked = standoutRates.map((metric) => ({ metric, ...sums(view, metric) }));
  const selects = asked.map(
    ({ metric, sql }) => `
      select * from (
        select
          now.body, '${metric}' as metric, now.x, now.n, last.x as x_before, last.n as n_before
        from (${sql}) as now
        join (${sql}) as last on last.body = now.body and last.year = now.year - 1
        where now.n >= ? and last.n >= ? and now.x between 0 and now.n and last.x between 0 and last.n
        order by abs(now.x / now.n - last.x / last.n) desc, now.body
        limit ${mostChanges}
      )`,
  );
  return {
    sql: selects.join("\n      union all"),
    values: asked.flatMap(({ metric, values }) => {
      const least = view.minimum ?? rates[metric].minimum;
      return [...values, ...values, least, least];
    }),
    reads: readsOfAll(asked),
  };
};

export interface ClearChange extends ChangeRow {
  readonly change: Difference;
}

/** The changes whose interval leaves out no change at all, the largest first. */
export const clearChanges = (rows: readonly ChangeRow[]): readonly ClearChange[] =>
  rows
    .flatMap((row) => {
      const change = newcombe({ x: row.x, n: row.n }, { x: row.x_before, n: row.n_before });
      return change && (change.lower > 0 || change.upper < 0) ? [{ ...row, change }] : [];
    })
    .toSorted((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));

/** One rate of one body in the asked year, as sums. */
export interface BodyShare {
  readonly body: string;
  readonly x: number;
  readonly n: number;
}

/** The rate of every peer that has one, to be held against the limits of a funnel. */
export const bodyShares = (view: View, metric: MetricId): Query<BodyShare> => {
  const asked = sums(view, metric);
  return {
    sql: `
      select body, x, n from (${asked.sql}) as shares
      where year = ? and n > 0
      order by body`,
    values: [...asked.values, lastOf(view)],
    reads: asked.reads,
  };
};

export interface Outlier extends BodyShare {
  readonly flag: Exclude<FunnelFlag, "within">;
}

export interface Outliers {
  readonly funnel: Funnel | null;
  /** Those beyond the limits, the farthest first. */
  readonly found: readonly Outlier[];
}

const isFar = ({ flag }: Outlier): number => Number(flag.startsWith("far"));

/** The bodies beyond limits that are widened where the bodies differ more than by chance. */
export const outliers = (shares: readonly BodyShare[]): Outliers => {
  const limits = funnel(shares);
  if ("cannot" in limits) return { funnel: null, found: [] };
  const flags = funnelFlags(shares, limits);
  const found = shares.flatMap((share, at): readonly Outlier[] => {
    const flag = flags[at] ?? "within";
    return flag === "within" ? [] : [{ ...share, flag }];
  });
  const distance = ({ x, n }: BodyShare) => Math.abs(x / n - limits.baseline);
  return {
    funnel: limits,
    found: found.toSorted((a, b) => isFar(b) - isFar(a) || distance(b) - distance(a)),
  };
};
