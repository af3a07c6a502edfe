import * as echarts from "echarts";
import type { Chart, ChartContext } from "#core/charts/chart.ts";
import { paper } from "#core/charts/theme.ts";

export const onPaper: ChartContext = { theme: paper, language: "zh", width: 720 };

/** Draws a chart as the page would, without a page. */
export const draw = ({ option, height }: Chart, width = onPaper.width): string => {
  const canvas = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  canvas.setOption({ backgroundColor: paper.ground, ...option });
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return `${svg.replaceAll(/zr\d+-/g, "zr-")}\n`;
};

/** The numbers that shapes are known by, which go on counting, and the classes made of them. */
const known = / (?:class|id|clip-path)="[^"]*"|<style[^>]*>[^]*<\/style>|<defs[^]*?<\/defs>/gu;

/** What a chart shows where another was drawn before, as on a page; shapes in their order, however they are known. */
export const drawAfter = (before: readonly Chart[], chart: Chart, width: number): string => {
  const canvas = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: 100 });
  let svg = "";
  for (const { option, height } of [...before, chart]) {
    canvas.resize({ width, height });
    canvas.setOption({ ...option, animation: false }, { notMerge: true });
    svg = canvas.renderToSVGString();
  }
  canvas.dispose();
  return svg.replaceAll(known, "");
};
