import { describe, expect, it } from "vitest";
import type { Chart } from "#core/charts/chart.ts";
import { funnelChart, funnelPoints } from "#core/charts/funnelChart.ts";
import { league } from "#core/query/league.ts";
import { paper } from "#core/charts/theme.ts";
import { funnel } from "#core/statistics/funnel.ts";
import { viewOf } from "#core/view/view.ts";
import { draw, onPaper } from "../../support/draw.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];

const { entries } = league(
  x.map((numerator, i) => ({
    body: `机关${i + 1}`,
    reports: 1,
    answered: 1,
    fitting: 1,
    numerator,
    denominator: n[i] ?? 0,
    blank: null,
    doubtful: 0,
  })),
  viewOf("league"),
);
const among = funnel(
  entries.map((entry) => ({ x: entry.numerator ?? 0, n: entry.denominator ?? 0 })),
);

interface Look {
  readonly color: string;
  readonly opacity: number;
}

type Datum = number[] | { readonly value: number[]; readonly itemStyle: Look };

interface Marked {
  readonly itemStyle?: Look;
  readonly data: readonly Datum[];
}

/** Where a point of the chart is marked, and how it looks there. */
const markOf = ({ option, points }: Chart, at: number) => {
  const { series = -1, index = -1 } = points[at] ?? {};
  const marked = (option.series as Marked[])[series];
  const datum = marked?.data[index];
  if (!datum) throw new Error("no mark");
  const own = "value" in datum ? datum : { value: datum, itemStyle: marked.itemStyle };
  return { place: `${series}/${index}`, value: own.value, look: own.itemStyle };
};

describe("funnelChart", () => {
  if ("cannot" in among) throw new Error(among.cannot);
  const named = (body: string) => `某市${body}`;

  it.each(["naive", "additive"] as const)("draws bodies within %s limits", async (method) => {
    const chosen = { ...among, method };
    const points = funnelPoints(entries, chosen, named);
    const svg = draw(funnelChart(points, { funnel: chosen, polarity: "high" }, onPaper));
    await expect(svg).toMatchFileSnapshot(`../../gallery/funnel-${method}.svg`);
  });

  it("says of each body where it lies", () => {
    const funnel = { ...among, method: "naive" as const };
    const points = funnelPoints(entries, funnel, named);
    const { points: said } = funnelChart(points, { funnel, polarity: "high" }, onPaper);
    expect(said.map(({ label }) => label)).toContain("某市机关4：40.0%（8 / 20），低于界限（95%）");
  });

  it.each([
    ["high", paper.worse],
    ["low", paper.better],
    ["neutral", paper.accent],
  ] as const)("paints what lies below by whether that is good: %s", (polarity, colour) => {
    const funnel = { ...among, method: "naive" as const };
    const points = funnelPoints(entries, funnel, named);
    const below = points.findIndex(({ flag }) => flag === "below");
    const chart = funnelChart(points, { funnel, polarity }, onPaper);
    expect(markOf(chart, below).look).toMatchObject({ color: colour, opacity: 1 });
  });

  it("draws bodies of one share as one mark, as dark as all of theirs, and says each", () => {
    const twins = entries
      .slice(1, 2)
      .flatMap((entry) => ["甲", "乙", "丙"].map((body) => ({ ...entry, body })));
    const points = funnelPoints([...entries, ...twins], among, named);
    const chart = funnelChart(points, { funnel: among, polarity: "high" }, onPaper);
    const marks = points.map((_, at) => markOf(chart, at));
    expect(new Set(marks.map(({ place }) => place)).size).toBe(entries.length);
    expect(marks[1]?.look).toMatchObject({ opacity: 1 - 0.4 ** 4 });
    expect(marks.slice(-3)).toEqual([marks[1], marks[1], marks[1]]);
    expect(chart.points.slice(-3).map(({ label }) => label.slice(0, 3))).toEqual([
      "某市甲",
      "某市乙",
      "某市丙",
    ]);
  });

  it("marks each body at its denominator and rate, in a series of those that look like it", () => {
    const points = funnelPoints(entries, { ...among, method: "naive" }, named);
    const chart = funnelChart(
      points,
      { funnel: { ...among, method: "naive" }, polarity: "high" },
      onPaper,
    );
    for (const [at, { entry }] of points.entries())
      expect(markOf(chart, at).value).toEqual([entry.denominator, entry.value]);
  });

  it("leaves out bodies without a rate", () => {
    const none = {
      ...entries[0],
      body: "无",
      numerator: 0,
      denominator: 0,
    } as (typeof entries)[number];
    expect(funnelPoints([...entries, none], among, named)).toHaveLength(entries.length);
  });
});
