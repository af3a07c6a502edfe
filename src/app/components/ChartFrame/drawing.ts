import type { EChartsType } from "echarts/core";
import type { Chart, ChartPoint } from "#core/charts/chart.ts";
import { init } from "./echarts.ts";
import type { Mark } from "./mark.ts";

/** A chart on the page: what is drawn, and where its points came to lie. */
export interface Drawing {
  readonly draw: (chart: Chart, width: number) => void;
  readonly marks: (points: readonly ChartPoint[]) => readonly (Mark | null)[];
  readonly highlight: (point: ChartPoint | null) => void;
  readonly close: () => void;
}

interface Rect extends Mark {
  readonly clone: () => Rect;
  readonly applyTransform: (matrix: unknown) => void;
}

interface Shape {
  readonly getBoundingRect: () => Rect;
  readonly getComputedTransform: () => unknown;
}

/** The parts of a chart that know where they were drawn; the library types them as its own. */
interface Inside {
  readonly getModel: () => {
    readonly getSeriesByIndex: (index: number) =>
      | {
          readonly getData: () => {
            readonly getItemGraphicEl: (index: number) => Shape | undefined;
          };
        }
      | undefined;
  };
}

const markOf = (instance: EChartsType, { series, index }: ChartPoint): Mark | null => {
  const { getModel } = instance as unknown as Inside;
  const shape = getModel.call(instance).getSeriesByIndex(series)?.getData().getItemGraphicEl(index);
  if (!shape) return null;
  const rect = shape.getBoundingRect().clone();
  const matrix = shape.getComputedTransform();
  if (matrix) rect.applyTransform(matrix);
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
};

export const openDrawing = (element: HTMLElement): Drawing => {
  const instance = init(element, null, { renderer: "svg", width: 1, height: 1 });
  return {
    draw: (chart, width) => {
      // The chart's own `resize` would draw once more what it is about to replace.
      instance.getZr().resize({ width, height: chart.height });
      instance.setOption({ animation: false, ...chart.option }, { notMerge: true });
      // Paper is narrower than the page: a drawing with a view box shrinks to it.
      element.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${chart.height}`);
    },
    marks: (points) => points.map((point) => markOf(instance, point)),
    highlight: (point) => {
      instance.dispatchAction({ type: "downplay" });
      if (point) {
        const { series, index } = point;
        instance.dispatchAction({ type: "highlight", seriesIndex: series, dataIndex: index });
      }
    },
    close: () => instance.dispose(),
  };
};

/** A chart as the text of an SVG file, whatever the page shows. */
export const drawSvg = ({ option, height }: Chart, width: number): string => {
  const instance = init(null, null, { renderer: "svg", ssr: true, width, height });
  instance.setOption({ ...option, animation: false });
  const svg = instance.renderToSVGString();
  instance.dispose();
  return svg;
};
