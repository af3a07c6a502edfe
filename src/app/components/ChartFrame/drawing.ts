import type { EChartsType } from "echarts/core";
import type { Chart, ChartPoint, Strip } from "#core/charts/chart.ts";
import { init } from "./echarts.ts";
import type { Mark } from "./mark.ts";

/** A chart on the page: what is drawn, and where its points came to lie. */
export interface Drawing {
  /** Step by step, a part of the chart at a time and each in parts. */
  readonly draw: (chart: Chart, width: number) => Iterable<void>;
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

interface Series {
  readonly get: (option: "symbolSize") => unknown;
  readonly getData: () => {
    readonly getItemGraphicEl: (index: number) => Shape | undefined;
    /** The middles of points that share one shape, x and y in turn. */
    readonly getLayout: (of: "points") => ArrayLike<number> | undefined;
  };
}

/** The parts of a chart that know where they were drawn; the library types them as its own. */
interface Inside {
  readonly getModel: () => { readonly getSeriesByIndex: (index: number) => Series | undefined };
}

const markOfShape = (shape: Shape): Mark => {
  const rect = shape.getBoundingRect().clone();
  const matrix = shape.getComputedTransform();
  if (matrix) rect.applyTransform(matrix);
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
};

const markInCrowd = (series: Series, index: number): Mark | null => {
  const middles = series.getData().getLayout("points");
  const [x, y] = [middles?.[2 * index], middles?.[2 * index + 1]];
  if (x === undefined || y === undefined) return null;
  const size = Number(series.get("symbolSize"));
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
};

const markOf = (instance: EChartsType, point: ChartPoint): Mark | null => {
  const { getModel } = instance as unknown as Inside;
  const series = getModel.call(instance).getSeriesByIndex(point.series);
  if (!series) return null;
  const shape = series.getData().getItemGraphicEl(point.index);
  return shape ? markOfShape(shape) : markInCrowd(series, point.index);
};

/** One drawing among those that stand below each other. */
interface Pane {
  readonly instance: EChartsType;
  readonly strip: Strip;
  readonly top: number;
  /** Until it is drawn to its end nothing can be asked of it: the library would fail, and go on failing. */
  readonly isWhole: boolean;
}

const openPane = (element: HTMLElement): EChartsType => {
  const own = element.appendChild(document.createElement("div"));
  return init(own, null, { renderer: "svg", width: 1, height: 1 });
};

const closePane = ({ instance }: Pane): void => {
  const own = instance.getDom();
  instance.dispose();
  own.remove();
};

const wholeOf = ({ option, height }: Chart): Strip => ({ option, height, series: 0 });

/** Its data, its layout and its shapes, each after the other: a browser at its first chart takes long for each. */
function* drawStrip(instance: EChartsType, { option, height }: Strip, width: number) {
  const renderer = instance.getZr();
  // A frame between two steps would take the next of them into itself.
  renderer.animation.pause();
  // The chart's own `resize` would draw once more what it is about to replace.
  renderer.resize({ width, height });
  instance.setOption({ animation: false, ...option }, { notMerge: true, lazyUpdate: true });
  yield;
  instance.resize({ width, height });
  yield;
  renderer.flush();
  renderer.animation.resume();
  // Paper is narrower than the page: a drawing with a view box shrinks to it.
  instance.getDom().querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${height}`);
}

const placed = (panes: readonly Pane[], at: number, pane: Pane): readonly Pane[] => [
  ...panes.slice(0, at),
  pane,
  ...panes.slice(at + 1),
];

export const openDrawing = (element: HTMLElement): Drawing => {
  let panes: readonly Pane[] = [];

  const paneOf = ({ series }: ChartPoint): Pane | null => {
    const pane = panes.findLast(({ strip }) => strip.series <= series);
    return pane?.isWhole ? pane : null;
  };

  function* draw(chart: Chart, width: number) {
    const strips = chart.strips ?? [wholeOf(chart)];
    panes.slice(strips.length).forEach(closePane);
    panes = panes.slice(0, strips.length);
    let top = 0;
    for (const [at, strip] of strips.entries()) {
      if (at > 0) yield;
      const pane = { instance: panes[at]?.instance ?? openPane(element), strip, top };
      panes = placed(panes, at, { ...pane, isWhole: false });
      yield* drawStrip(pane.instance, strip, width);
      panes = placed(panes, at, { ...pane, isWhole: true });
      top += strip.height;
    }
  }

  const mark = (point: ChartPoint): Mark | null => {
    const pane = paneOf(point);
    if (!pane) return null;
    const { instance, strip, top } = pane;
    const found = markOf(instance, { ...point, series: point.series - strip.series });
    return found && { ...found, y: found.y + top };
  };

  return {
    draw,
    marks: (points) => points.map(mark),
    highlight: (point) => {
      for (const { instance, isWhole } of panes) {
        if (isWhole) instance.dispatchAction({ type: "downplay" });
      }
      const pane = point && paneOf(point);
      if (!pane) return;
      pane.instance.dispatchAction({
        type: "highlight",
        seriesIndex: point.series - pane.strip.series,
        dataIndex: point.index,
      });
    },
    close: () => panes.forEach(closePane),
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
