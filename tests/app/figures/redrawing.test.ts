import { expect, it } from "vitest";
import type { Component } from "vue";
import ChartFrame from "#app/components/ChartFrame/ChartFrame.vue";
import CompositionFigure from "#app/figures/CompositionFigure.vue";
import RatesFigure from "#app/figures/RatesFigure.vue";
import YearlyFigure from "#app/figures/YearlyFigure.vue";
import { metricOf } from "#core/metrics/metrics.ts";
import { mountPart } from "../mountPart.ts";

const shared = {
  name: "figure",
  title: "标题",
  subtitle: "范围",
  how: { steps: [], queries: [] },
  pending: false,
  error: null,
};

it.each<[string, Component, Record<string, unknown>]>([
  [
    "years",
    YearlyFigure,
    {
      of: metricOf("received"),
      rows: [{ year: 2024, answered: 17, numerator: 3, denominator: null }],
    },
  ],
  ["rates", RatesFigure, { rows: [{ name: "甲局", numerator: 3, denominator: 4 }] }],
  [
    "a composition",
    CompositionFigure,
    {
      parts: [{ label: { zh: "公开", en: "Granted" }, colour: () => "black" }],
      wholes: [{ name: "甲局", numbers: [3] }],
    },
  ],
])("keeps the drawing of %s while its answer is being renewed", async (_, figure, own) => {
  const wrapper = mountPart(figure, { ...shared, ...own });
  const drawing = (): unknown =>
    (wrapper.findComponent(ChartFrame as Component).props() as { draw: unknown }).draw;
  const before = drawing();
  expect(before).toBeTypeOf("function");
  await wrapper.setProps({ pending: true });
  expect(drawing()).toBe(before);
});
