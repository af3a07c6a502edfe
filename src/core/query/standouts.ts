import type { RateId } from "../metrics/metrics.ts";
import { rates } from "../metrics/rates.ts";
import { type Funnel, funnel } from "../statistics/funnel.ts";
import { type FunnelFlag, funnelFlags } from "../statistics/funnelFlags.ts";
import { type Difference, newcombe } from "../statistics/newcombe.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { type Measure, measure } from "./measure.ts";
import type { Query, Reads } from "./query.ts";
import { allOf, between, type Filter, ofPicked, peerReads } from "./where.ts";

/** The rates in which a body may stand out of a year. */
export const standoutRates = [
  "disclosure-rate",
  "refusal-rate",
  "carry-over-rate",
] as const satisfies readonly RateId[];

/** Above so many bodies only the first of the rates is held against its limits: each costs a look at all. */
const mostJudged = 20_000;

/** The rates in which the bodies of a dataset are held against the limits of a funnel. */
export const judgedRates = (bodies: number): readonly RateId[] =>
  bodies > mostJudged ? standoutRates.slice(0, 1) : standoutRates;

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

/** Sums over the reports of the picked peers in a year and the year before. */
const inTwoYears = (view: View, columns: readonly string[], beside: string): Filter => {
  const filter = allOf([between("reports.year", lastOf(view) - 1, lastOf(view)), ofPicked(view)]);
  return {
    sql: `
        select reports.body, reports.year, ${columns.join(", ")}
        from reports
        join bodies on bodies.id = reports.body
        ${beside}
        where ${filter.sql}
        group by reports.body, reports.year`,
    values: filter.values,
  };
};

interface Asked extends Measure {
  readonly metric: RateId;
}

const readsOf = (view: View, asked: readonly Asked[]): Reads => ({
  ...(view.trust === "exclude" && concernedReads),
  reports: ["report", ...peerReads.reports, ...new Set(asked.flatMap(({ cells }) => cells))],
  bodies: peerReads.bodies,
});

/** Both years of each body side by side, for several rates in one look at the reports. */
const sideBySide = (view: View, asked: readonly Asked[]): Filter => {
  const sums = asked.flatMap(({ numerator, denominator }, at) => [
    `${numerator} as x_${at}`,
    `${denominator} as n_${at}`,
  ]);
  const columns = asked.flatMap((_, at) =>
    ["x", "n"].flatMap((side) => [
      `any_value(${side}_${at}) filter (where year = last_year) as ${side}_${at}`,
      `any_value(${side}_${at}) filter (where year < last_year) as ${side}_before_${at}`,
    ]),
  );
  const { sql, values } = inTwoYears(view, sums, asked[0]?.beside ?? "");
  return {
    sql: `
      select body, ${columns.join(", ")}
      from (${sql}), (select cast(? as integer) as last_year)
      group by body`,
    values: [...values, lastOf(view)],
  };
};

const largestOf = ({ metric }: Asked, at: number, from: string): string => `
      select * from (
        select
          body, '${metric}' as metric,
          x_${at} as x, n_${at} as n, x_before_${at} as x_before, n_before_${at} as n_before
        from ${from}
        where
          n_${at} >= ? and n_before_${at} >= ?
          and x_${at} between 0 and n_${at} and x_before_${at} between 0 and n_before_${at}
        order by abs(x_${at} / n_${at} - x_before_${at} / n_before_${at}) desc, body
        limit ${mostChanges}
      )`;

/** The bodies whose rates differ most from the year before, where both rest on enough. */
export const largestChanges = (view: View): Query<ChangeRow> => {
  const asked = standoutRates.map((metric) => ({
    metric,
    ...measure(metric, view.basis, view.trust),
  }));
  // A rate that leaves reports out is joined with findings of its own.
  const looks = view.trust === "exclude" ? asked.map((one) => [one]) : [asked];
  const sides = looks.map((look) => sideBySide(view, look));
  const selects = looks.flatMap((look, place) =>
    look.map((one, at) => largestOf(one, at, `sides_${place}`)),
  );
  return {
    sql: `
      with ${sides.map(({ sql }, place) => `sides_${place} as materialized (${sql})`).join(", ")}
      ${selects.join("\n      union all")}`,
    values: [
      ...sides.flatMap(({ values }) => values),
      ...asked.flatMap(({ metric }) => {
        const least = view.minimum ?? rates[metric].minimum;
        return [least, least];
      }),
    ],
    reads: readsOf(view, asked),
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
export const bodyShares = (view: View, metric: RateId): Query<BodyShare> => {
  const asked = { metric, ...measure(metric, view.basis, view.trust) };
  const filter = allOf([
    between("reports.year", lastOf(view), lastOf(view)),
    ofPicked(view),
    { sql: asked.answered, values: [] },
  ]);
  return {
    sql: `
      select body, x, n from (
        select reports.body, ${asked.numerator} as x, ${asked.denominator} as n
        from reports
        join bodies on bodies.id = reports.body
        ${asked.beside}
        where ${filter.sql}
        group by reports.body
      ) as shares
      where n > 0
      order by body`,
    values: filter.values,
    reads: readsOf(view, [asked]),
  };
};

export interface Outlier extends BodyShare {
  readonly flag: Exclude<FunnelFlag, "within">;
}

export interface Outliers {
  readonly funnel: Funnel | null;
  /** Those beyond the limits: those that rest on enough before those that do not, the farthest first. */
  readonly found: readonly Outlier[];
}

const isFar = ({ flag }: Outlier): number => Number(flag.startsWith("far"));

/** The bodies beyond limits that are widened where the bodies differ more than by chance. */
export const outliers = (shares: readonly BodyShare[], minimum = 0): Outliers => {
  const limits = funnel(shares);
  if ("cannot" in limits) return { funnel: null, found: [] };
  const flags = funnelFlags(shares, limits);
  const found = shares.flatMap((share, at): readonly Outlier[] => {
    const flag = flags[at] ?? "within";
    return flag === "within" ? [] : [{ ...share, flag }];
  });
  const isEnough = ({ n }: BodyShare) => Number(n >= minimum);
  const distance = ({ x, n }: BodyShare) => Math.abs(x / n - limits.baseline);
  return {
    funnel: limits,
    found: found.toSorted(
      (a, b) => isEnough(b) - isEnough(a) || isFar(b) - isFar(a) || distance(b) - distance(a),
    ),
  };
};
