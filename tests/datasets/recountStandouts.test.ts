import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyShares, clearChanges, largestChanges, outliers } from "#core/query/standouts.ts";
import {
  changeSentence,
  outlierNotes,
  outlierSentence,
} from "#core/sentences/standoutSentences.ts";
import { everywhere } from "#core/view/resolveView.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { differenceByHand, isClear, ratesOf } from "./ratesByHand.ts";
import {
  type Known,
  ownBodies,
  percent,
  rowsOf,
  type Sides,
  tablesOf,
  wilsonByHand,
  zone,
  zoneBodies,
} from "./zoneSheets.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

/** The rates that may stand out, by their place among the rates reckoned by hand. */
const judged = [
  { metric: "disclosure-rate", at: 0, label: "公开率" },
  { metric: "refusal-rate", at: 2, label: "不予公开率" },
  { metric: "carry-over-rate", at: 6, label: "结转率" },
] as const;

const shareOf = ({ x, n }: Sides): Known | null =>
  x !== null && n !== null && n > 0 && x >= 0 && x <= n ? { x, n } : null;

const rateOf = (body: string, year: number, at: number): Known | null => {
  const tables = tablesOf(body, year);
  return tables && shareOf(ratesOf(tables)[at]!);
};

const grouped = (n: number): string => n.toLocaleString("en-US");

const rateWords = ({ x, n }: Known): string => `${percent(x, n)}（${grouped(x)} / ${grouped(n)}）`;

const points = (share: number): string => {
  if (share === 0) return "±0.0";
  return `${share > 0 ? "+" : "−"}${(100 * Math.abs(share)).toFixed(1)}`;
};

interface Told {
  readonly size: number;
  readonly words: string;
}

/** What is said of one rate of one body against the year before; nothing where it is small or not clear. */
const changeOf = (
  body: string,
  { year, minimum }: { readonly year: number; readonly minimum: number },
  { at, label }: (typeof judged)[number],
) => {
  const [now, before] = [rateOf(body, year, at), rateOf(body, year - 1, at)];
  if (!now || !before || now.n < minimum || before.n < minimum) return [];
  const found = differenceByHand(now, before);
  if (!found || !isClear(found)) return [];
  const size = now.x / now.n - before.x / before.n;
  const told: Told = {
    size: Math.abs(size),
    words: `${body}的${label}明显${size > 0 ? "上升" : "下降"}：${rateWords(before)} → ${rateWords(now)}，${points(size)} 个百分点（95% 区间 ${points(found.lower)} 至 ${points(found.upper)}）。`,
  };
  return [told];
};

const aggregates = rowsOf("bodies")
  .filter((body) => body["kind"] === "aggregate")
  .map((body) => body["id"] ?? "");

const places = [
  { kind: "own", region: zone, bodies: zoneBodies, name: "the zone" },
  { kind: "own", region: everywhere, bodies: [...ownBodies.keys()], name: "all places" },
  { kind: "aggregate", region: everywhere, bodies: aggregates, name: "all aggregates" },
] as const;

const asked = places.flatMap((place) =>
  [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ ...place, year })),
);

const viewAt = ({ region, kind, year }: (typeof asked)[number], minimum: number | null = null) =>
  viewOf("overview", { region, kind, minimum, year: { from: year, to: year } });

describe("the clear changes of the overview, reckoned again from the sheets", () => {
  const from = [30, 5].flatMap((minimum) => asked.map((place) => ({ ...place, minimum })));
  const byHand = (of: (typeof from)[number]) =>
    of.bodies
      .flatMap((body) => judged.flatMap((rate) => changeOf(body, of, rate)))
      .toSorted((a, b) => b.size - a.size);

  it.each(from)("of $name in $year from $minimum are the largest, and true", async (of) => {
    const rows = await engine.query(largestChanges(viewAt(of, of.minimum)));
    const said = clearChanges(rows).map((change) => {
      const name = { zh: change.body, en: change.body };
      return changeSentence(change, name).zh;
    });
    const found = byHand(of);
    expect(said.toSorted()).toEqual(found.map(({ words }) => words).toSorted());
    // Of equal sizes either may come first.
    const sizes = said.map((words) => found.find((one) => one.words === words)?.size ?? 0);
    expect(sizes).toEqual(found.map(({ size }) => size));
  });

  it("are some, with and without small denominators", () => {
    const found = (minimum: number) =>
      from.filter((of) => of.minimum === minimum).flatMap(byHand).length;
    expect(found(30)).toBeGreaterThan(0);
    expect(found(5)).toBeGreaterThan(found(30));
  });
});

/** Linear interpolation between the nearest two of sorted values. */
const quantileByHand = (values: readonly number[], p: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};

const z95 = 1.959963984540054;
const z998 = 3.090232306167813;

/** Limits around the pooled rate as STATISTICS gives them, or null where they are refused. */
const limitsByHand = (shares: readonly Known[]) => {
  const sum = (of: (share: Known) => number) => shares.reduce((all, one) => all + of(one), 0);
  const p = sum(({ x }) => x) / sum(({ n }) => n);
  if (shares.length < 10 || p === 0 || p === 1) return null;
  const z = shares.map(({ x, n }) => (x / n - p) / Math.sqrt((p * (1 - p)) / n));
  const [low, high] = [quantileByHand(z, 0.1), quantileByHand(z, 0.9)];
  const squares = z.reduce((all, one) => all + Math.min(high, Math.max(low, one)) ** 2, 0);
  const weights = shares.map(({ n }) => n / (p * (1 - p)));
  const weight = weights.reduce((all, w) => all + w, 0);
  const weightSquares = weights.reduce((all, w) => all + w * w, 0);
  const count = shares.length;
  const isWide = squares / count > 1 + 2 * Math.sqrt(2 / count);
  const tau2 = Math.max(0, (squares - (count - 1)) / (weight - weightSquares / weight));
  const at = (n: number, by: number) => {
    if (!isWide) return wilsonByHand(n * p, n, by);
    const reach = by * Math.sqrt((p * (1 - p)) / n + tau2);
    return { lower: p - reach, upper: p + reach };
  };
  return { p, at };
};

type Limits = NonNullable<ReturnType<typeof limitsByHand>>;

/** Beyond the limits, and its own interval leaves out the pooled rate as well. */
const standsOut = ({ x, n }: Known, { p, at }: Limits, z: number): boolean => {
  const [limits, own] = [at(n, z), wilsonByHand(x, n, z)];
  return x / n > p ? x / n > limits.upper && own.lower > p : x / n < limits.lower && own.upper < p;
};

const flagByHand = (share: Known, limits: Limits): string | null => {
  const side = share.x / share.n > limits.p ? "高于" : "低于";
  if (standsOut(share, limits, z998)) return `远${side}界限（99.8%）`;
  return standsOut(share, limits, z95) ? `${side}界限（95%）` : null;
};

describe("those beyond the limits of a funnel, reckoned again from the sheets", () => {
  const rates = asked.flatMap((place) => judged.map((rate) => ({ ...place, ...rate })));

  it.each(rates)("of $name in $year by $metric are true", async (of) => {
    const { bodies, year, metric, at, label } = of;
    const among = outliers(await engine.query(bodyShares(viewAt(of), metric)));
    const shares = bodies.flatMap((body) => {
      const share = rateOf(body, year, at);
      return share ? [{ body, ...share }] : [];
    });
    const limits = limitsByHand(shares);
    const expected = shares.flatMap((share) => {
      const flag = limits && flagByHand(share, limits);
      return flag ? [`${share.body}的${label} ${rateWords(share)}，${flag}。`] : [];
    });
    const said = among.found.map((outlier) =>
      outlierSentence(outlier, metric, { zh: outlier.body, en: outlier.body }),
    );
    expect(said.map(({ zh }) => zh).toSorted()).toEqual(expected.toSorted());
    const [note] = outlierNotes([{ metric, among, listed: 0 }]).map(({ zh }) => zh);
    if (!limits) expect(note).toContain("不判断谁超出界限");
    else if (expected.length === 0) expect(note).toContain("没有机关明显超出");
    else expect(note).toBe(`${label}：另有 ${String(expected.length)} 个机关明显超出界限。`);
  });

  it("name somebody and nobody, within plain limits and within wide ones", () => {
    const all = rates.map(({ bodies, year, at }) => {
      const shares = bodies.flatMap((body) => rateOf(body, year, at) ?? []);
      const limits = limitsByHand(shares);
      return limits ? shares.filter((share) => flagByHand(share, limits)).length : null;
    });
    expect(all.filter((found) => found === 0).length).toBeGreaterThan(0);
    expect(all.filter((found) => found !== null && found > 0).length).toBeGreaterThan(3);
  });
});
