import { expect, it } from "vitest";
import { openDrawing } from "#app/components/ChartFrame/drawing.ts";
import { yearsChart } from "#core/charts/yearsChart.ts";
import { onPaper } from "../../../support/draw.ts";

const rows = [2023, 2024, 2025].map((year) => ({ year, numerator: year - 2020, denominator: 9 }));
const chart = yearsChart(rows, { kind: "rate" }, onPaper);

it.each([1, 2])("lets a point be picked out after %i of its steps", (steps) => {
  const drawing = openDrawing(document.body.appendChild(document.createElement("div")));
  const parts = drawing.draw(chart, 390)[Symbol.iterator]();
  for (let step = 0; step < steps; step++) parts.next();
  drawing.highlight(chart.points[0] ?? null);
  drawing.highlight(null);
  expect(drawing.marks(chart.points)).toEqual([null, null, null]);
  while (!parts.next().done);
  drawing.highlight(chart.points[0] ?? null);
  expect(drawing.marks(chart.points)).not.toContain(null);
  drawing.close();
});
