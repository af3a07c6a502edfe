import { describe, expect, it } from "vitest";
import type { Chart, ChartContext } from "#core/charts/chart.ts";
import { compositionChart } from "#core/charts/compositionChart.ts";
import { multiplesChart } from "#core/charts/multiplesChart.ts";
import { ratesChart } from "#core/charts/ratesChart.ts";
import { stepsChart } from "#core/charts/stepsChart.ts";
import { tileChart } from "#core/charts/tileChart.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { trendLines } from "#core/query/trendLines.ts";
import { drawAfter, onPaper } from "../../support/draw.ts";

const lines = trendLines(
  ["甲", "乙", "丙"].flatMap((key, of) =>
    [2021, 2022, 2023, 2024].map((year) => ({
      key,
      year,
      numerator: (year * 7 + of * 3) % 11,
      denominator: of === 1 && year < 2023 ? 0 : 12,
    })),
  ),
  { metric: metricOf("disclosure-rate"), isIndex: false },
);

const bodies = ["某市人力资源和社会保障局", "某市财政局", "某市档案馆"];

const rates = (reference: number | null, of = bodies) =>
  ratesChart.bind(null, {
    rows: of.map((name, at) => ({ name, numerator: at, denominator: 7 })),
    reference,
  });

const parts = ["维持", "纠正"].map((zh) => ({ label: { zh, en: zh }, colour: () => "#123456" }));
const wholes = (numbers: readonly (number | null)[][]) =>
  numbers.map((own, at) => ({ name: bodies[at] ?? "", numbers: own }));

const first = { label: { zh: "办结申请", en: "requests closed" }, count: 99 };
const steps = [
  { ...first, of: null },
  { label: { zh: "行政复议", en: "reviews" }, count: 26, of: first },
];

const tile = (column: number, value: string | null) => ({
  column,
  row: 0,
  name: "某省",
  short: "某",
  value,
  shortValue: value ?? "",
  isNumber: value !== null,
  tier: "above" as const,
  isSmall: false,
  isChosen: column === 0,
  label: "",
});

const multiples = { metric: metricOf("disclosure-rate"), isIndex: false, nameOf: String };

type Drawn = readonly [width: number, chart: (context: ChartContext) => Chart];

const pairs: readonly [string, Drawn, Drawn][] = [
  ["names that come to stand above their bars", [1100, rates(0.4)], [420, rates(0.4)]],
  ["a line of reference that goes", [420, rates(0.4)], [420, rates(null)]],
  ["fewer rows", [700, rates(null)], [700, rates(null, bodies.slice(1))]],
  [
    "small charts in fewer columns",
    [1100, (context) => multiplesChart({ ...multiples, lines }, context)],
    [400, (context) => multiplesChart({ ...multiples, lines: lines.toReversed() }, context)],
  ],
  [
    "parts without room for their number",
    [
      700,
      (context) =>
        compositionChart(
          parts,
          wholes([
            [1, 2],
            [3, 1],
            [0, 5],
          ]),
          context,
        ),
    ],
    [
      300,
      (context) =>
        compositionChart(
          parts,
          wholes([
            [9, 1],
            [0, 1],
            [null, 0],
          ]),
          context,
        ),
    ],
  ],
  [
    "steps on two lines",
    [900, (context) => stepsChart(steps, context)],
    [200, (context) => stepsChart(steps, context)],
  ],
  [
    "tiles without a number",
    [700, (context) => tileChart([tile(0, "48.0%"), tile(1, null)], "high", context)],
    [90, (context) => tileChart([tile(0, null), tile(1, "3.0%")], "high", context)],
  ],
];

describe("a chart drawn where another was", () => {
  it.each(pairs)("shows what it shows alone: %s", (_, [before, one], [width, other]) => {
    const chart = () => other({ ...onPaper, width });
    const again = drawAfter([one({ ...onPaper, width: before })], chart(), width);
    expect(again).toBe(drawAfter([], chart(), width));
  });
});
