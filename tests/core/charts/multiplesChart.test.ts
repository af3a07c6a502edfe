import { expect, it } from "vitest";
import { multiplesChart } from "#core/charts/multiplesChart.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { trendLines } from "#core/query/trendLines.ts";
import { draw, onPaper } from "../../support/draw.ts";

const bodies = 40;
const years = [2021, 2022, 2023, 2024];
const lines = trendLines(
  Array.from({ length: bodies }, (_, of) =>
    years.map((year) => ({
      key: `机关${of}`,
      year,
      numerator: (year + of * 3) % 11,
      denominator: 12,
    })),
  ).flat(),
  { metric: metricOf("disclosure-rate"), isIndex: false },
);

/**
 * Circles that a browser draws: on a page a circle is an arc that ends a ten-thousandth before it began, in single
 * precision, and an arc without a length is not drawn.
 */
const circlesIn = (svg: string): number =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/gu)].filter(([, ...middle]) =>
    middle.map(Number).every((at) => Math.fround(at) !== Math.fround(at - 1e-4)),
  ).length;

it("draws the points of every line, however far down it stands", () => {
  const context = { ...onPaper, width: 335, theme: { ...onPaper.theme, size: 20 } };
  const nameOf = (key: string) => key;
  const metric = metricOf("disclosure-rate");
  const chart = multiplesChart({ lines, metric, isIndex: false, nameOf }, context);
  expect(chart.height).toBeGreaterThan(8_000);
  expect(circlesIn(draw(chart, context.width))).toBe(bodies * years.length);
});
