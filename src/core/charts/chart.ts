import type { EChartsOption } from "echarts/types/dist/echarts";
import type { Language, Text } from "../text.ts";
import type { ChartTheme } from "./theme.ts";

/** What every chart is drawn with. */
export interface ChartContext {
  readonly theme: ChartTheme;
  readonly language: Language;
  /** Width of the drawing in pixels: narrow charts label less. */
  readonly width: number;
}

/** One thing a reader can point at: where it is in the option, and what is said of it. */
export interface ChartPoint {
  readonly series: number;
  readonly index: number;
  readonly label: string;
}

/** A chart ready to be drawn, with the points a keyboard walks through and their words. */
export interface Chart {
  readonly option: EChartsOption;
  readonly points: readonly ChartPoint[];
  /** Height in pixels that the rows need; the width is the page's. */
  readonly height: number;
  /** The same drawing from top to bottom in parts, where it is long: each is drawn by itself. */
  readonly strips?: readonly Strip[];
}

/** A part of a long drawing, as wide as the whole. */
export interface Strip {
  readonly option: EChartsOption;
  readonly height: number;
  /** The first of its series among those of the whole. */
  readonly series: number;
}

export const say = (text: Text, { language }: ChartContext): string => text[language];
