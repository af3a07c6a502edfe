/** The colours and type a chart is drawn in; the page resolves them from its own style sheet. */
export interface ChartTheme {
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly ground: string;
  readonly accent: string;
  readonly better: string;
  readonly worse: string;
  readonly neutral: string;
  /** Colours for named groups, in the order they are given out. */
  readonly series: readonly string[];
  readonly font: string;
  /** Size of labels in pixels. */
  readonly size: number;
}

/** The printed look: what charts wear where no page gives them its colours. */
export const paper: ChartTheme = {
  ink: "#16211f",
  muted: "#4a5754",
  hairline: "#d3dad6",
  ground: "#ffffff",
  accent: "#1d5b94",
  better: "#0a5f73",
  worse: "#b94f0e",
  neutral: "#6b7774",
  series: ["#1d5b94", "#c97414", "#2a8271", "#a86fb5", "#705809", "#3b4448"],
  font: "Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif",
  size: 13,
};
