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
