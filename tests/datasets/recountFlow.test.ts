import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricIds, type RateId } from "#core/metrics/metrics.ts";
import { rates } from "#core/metrics/rates.ts";
import { compare, compareColumns } from "#core/query/compare.ts";
import { compareFigures, figuresOf } from "#core/query/compareFigures.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { flowOf } from "#core/query/flow.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { spine } from "#core/query/spine.ts";
import { flowNote, flowSentence } from "#core/sentences/flowSentence.ts";
import { spineSentence } from "#core/sentences/spineSentence.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { ratesOf } from "./ratesByHand.ts";
import { percent, tablesOf, zone, zoneBodies } from "./zoneSheets.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const viewAt = (page: "overview" | "compare", year: number, bodies: readonly string[] = []) =>
  viewOf(page, { region: zone, year: { from: year, to: year }, bodies });

/** Rows of table 三 whose id begins so, added up over bodies; a blank adds nothing. */
const sum = (bodies: readonly string[], year: number, ...starts: readonly string[]): number =>
  bodies.reduce((all, body) => {
    const rows = tablesOf(body, year)?.get("requests") ?? new Map<string, readonly number[]>();
    return [...rows]
      .filter(([row]) => starts.some((start) => row.startsWith(start)))
      .reduce((total, [, numbers]) => total + (numbers[6] ?? 0), all);
  }, 0);

const ends = {
  予以公开: ["granted"],
  部分公开: ["partial"],
  不予公开: ["refused-"],
  无法提供: ["unavailable-"],
  不予处理: ["declined-"],
  其他处理: ["other-"],
  结转下年: ["carried-out"],
} as const;

/** The flow of some bodies in a year, in the words of the page. */
const flowByHand = (bodies: readonly string[], year: number): string => {
  const total = sum(bodies, year, "received", "carried-in");
  const outcomes = Object.entries(ends).map(([label, rows]) => ({
    label,
    count: sum(bodies, year, ...rows),
  }));
  const most = Math.max(...outcomes.map(({ count }) => count));
  const named = outcomes.filter(({ count }) => count === most).map(({ label }) => `“${label}”`);
  const all = `待办申请 ${total.toLocaleString("en-US")} 件`;
  if (total === 0) return "没有待办的申请";
  if (most === 0) return `${all}，公布的数字没有说明去向`;
  if (most === total && named.length === 1)
    return `${all}，${total > 1 ? "都是" : ""}${named.join("")}`;
  const share = most > total ? `有 ${String(most)} 件` : `占 ${percent(most, total)}`;
  return `${all}，去向最多的是${named.join("、")}，${named.length > 1 ? "各" : ""}${share}`;
};

const gapByHand = (bodies: readonly string[], year: number): number =>
  sum(bodies, year, "received", "carried-in") - sum(bodies, year, ...Object.values(ends).flat());

describe("where requests went, counted again from the sheets", () => {
  const told = async (year: number, bodies: readonly string[]) => {
    const [totals] = await engine.query(outcomeTotals(viewAt("overview", year, bodies)));
    return totals && flowOf(totals);
  };

  it.each(years)("of the zone in %i", async (year) => {
    const flow = await told(year, []);
    expect(flowSentence(flow!).zh).toBe(flowByHand(zoneBodies, year));
    const gap = gapByHand(zoneBodies, year);
    const note = flowNote(flow!).zh;
    if (gap === 0) expect(note).toBe("");
    else expect(note).toContain(`${String(Math.abs(gap))} 件`);
  });

  it.each(zoneBodies)("of %s alone in every year with a figure", async (body) => {
    for (const year of years.filter((one) => tablesOf(body, one))) {
      const rows = tablesOf(body, year)?.get("requests");
      const came = ["received", "carried-in"].map((row) => rows?.get(row)?.[6] ?? null);
      if (came.every((number) => number === null)) continue;
      const flow = await told(year, [body]);
      expect(`${String(year)} ${flowSentence(flow!).zh}`).toBe(
        `${String(year)} ${flowByHand([body], year)}`,
      );
    }
  });
});

/** Rates with a better end, by their place among those reckoned by hand. */
const judged = [
  { at: 0, isHigh: true },
  { at: 1, isHigh: true },
  ...[6, 7, 8, 9, 10, 11].map((at) => ({ at, isHigh: false })),
];

const quantileByHand = (values: readonly number[], p: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};

const smallest = 30;
const fewest = 5;

const valueOf = (body: string, year: number, at: number) => {
  const { x = null, n = null } = ratesOf(tablesOf(body, year))[at] ?? {};
  return x !== null && n !== null && n > 0 && x >= 0 && x <= n ? { value: x / n, n } : null;
};

/** The middle half of the zone in one rate, of large bodies where there are enough. */
const middleByHand = (year: number, at: number) => {
  const all = zoneBodies.flatMap((body) => valueOf(body, year, at) ?? []);
  const large = all.filter(({ n }) => n >= smallest);
  const used = (large.length < fewest ? all : large).map(({ value }) => value);
  if (used.length < fewest || Math.min(...used) === Math.max(...used)) return null;
  return { from: quantileByHand(used, 0.25), to: quantileByHand(used, 0.75) };
};

const hair = 1e-12;

const placesByHand = (body: string, year: number) => {
  const sides = judged.flatMap(({ at, isHigh }) => {
    const middle = middleByHand(year, at);
    const own = valueOf(body, year, at);
    if (!middle || !own) return [];
    if (own.value > middle.to + hair) return [isHigh ? "better" : "worse"];
    return own.value < middle.from - hair ? [isHigh ? "worse" : "better"] : ["inside"];
  });
  const size = (side: string) => sides.filter((one) => one === side).length;
  return { all: sides.length, better: size("better"), worse: size("worse") };
};

const placeWords = (body: string, year: number): string => {
  const { all, better, worse } = placesByHand(body, year);
  if (all === 0) return "在同组中的位置";
  const each = all === 1 ? "1 项" : `${String(all)} 项都`;
  const start = `在同组中的位置（只看分好坏的比率）：${body} 的 `;
  if (better + worse === 0) return `${start}${each}在居中的一半之内`;
  if (better === all) return `${start}${each}好于居中的一半`;
  if (worse === all) return `${start}${each}差于居中的一半`;
  const parts = [
    ...(better > 0 ? [`${String(better)} 项好于`] : []),
    ...(worse > 0 ? [`${String(worse)} 项差于`] : []),
  ];
  return `${start}${String(all)} 项中 ${parts.join("、")}居中的一半`;
};

const rateIds = Object.keys(rates) as readonly RateId[];

describe("the place among the peers, reckoned again from the sheets", () => {
  it.each(zoneBodies)("of %s is true of every year", async (body) => {
    for (const year of years.filter((one) => tablesOf(body, one))) {
      const view = viewAt("compare", year, [body, "pingtan-office"]);
      const reports = await engine.query(compareReports(view));
      const figures = figuresOf(await engine.query(compareFigures(view, metricIds)), metricIds);
      const spreads = await engine.query(compareSpread(viewAt("compare", year), rateIds));
      const columns = compareColumns(view.bodies, { from: year, to: year }, reports);
      const rows = compare({ columns, metrics: metricIds, basis: "a" }, { figures, reports });
      const { zh } = spineSentence(spine(rows, spreads), [body]);
      expect(`${String(year)} ${zh}`).toBe(`${String(year)} ${placeWords(body, year)}`);
    }
  });
});
