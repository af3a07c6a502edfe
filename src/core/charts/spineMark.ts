import type { ChartTheme } from "./theme.ts";

/** The mark of one of up to ten columns: colour and shape together are its own. */
export interface SpineMark {
  /** Its place among the colours for named groups. */
  readonly series: number;
  readonly symbol: "circle" | "diamond" | "triangle" | "rect";
}

const symbols = ["circle", "diamond", "triangle", "rect"] as const;
const colours = 6;

export const spineMark = (at: number): SpineMark => ({
  series: at % colours,
  symbol: symbols[at % symbols.length] ?? "circle",
});

export const colourOf = ({ series }: SpineMark, theme: ChartTheme): string =>
  theme.series[series] ?? theme.accent;
