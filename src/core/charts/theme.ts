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
  ink: "#1c1f23",
  muted: "#5c636b",
  hairline: "#d9dcdf",
  ground: "#ffffff",
  accent: "#1f5c99",
  better: "#1f7a8c",
  worse: "#b3541e",
  neutral: "#9aa1a8",
  series: ["#1f5c99", "#b3541e", "#1f7a8c", "#7a5195", "#8a6d1f", "#4d6b2f"],
  font: "Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif",
  size: 13,
};
