import type { Column } from "#app/components/DataTable/column.ts";
import { methodWords } from "#core/sentences/funnelWords.ts";
import { inLine } from "#core/sentences/inLine.ts";
import { tied } from "#core/sentences/tied.ts";
import { simulatedCourses, simulatedProvinces } from "#core/statistics/simulation.ts";
import { simulated } from "#core/statistics/simulated.ts";
import type { Text } from "#core/text.ts";

/** A row of a simulation table: what was simulated, and what share came of it. */
export interface SimulationRow {
  readonly id: string;
  readonly of: string;
  readonly values: readonly number[];
}

export interface SimulationTable {
  readonly title: string;
  readonly words: string;
  readonly columns: readonly Column<SimulationRow>[];
  readonly rows: readonly SimulationRow[];
}

type Say = (text: Text) => string;

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

const columnsOf = (heads: readonly Text[], t: Say): readonly Column<SimulationRow>[] => [
  { id: "of", label: t({ zh: "情形", en: "Simulated" }), value: ({ of }) => of },
  ...heads.map((head, at): Column<SimulationRow> => ({
    id: String(at),
    label: t(head),
    isNumber: true,
    value: ({ values }) => values[at] ?? null,
    print: ({ values }) => {
      const value = values[at] ?? 0;
      return value > 1 ? String(value) : percent(value);
    },
  })),
];

const ranks = (t: Say): SimulationTable => ({
  title: t({ zh: "名次范围包含真实名次的比例", en: "How often a rank range holds the true place" }),
  words: t({
    zh: "本产品用第一列的方法。最后一列是名次范围的中位宽度：100 个机关时，一个机关的名次可能在多少位之间。",
    en: "The product uses the first method. The last column is the median width: over how many of 100 places a body’s rank may lie.",
  }),
  columns: columnsOf(
    [
      { zh: "区间重叠（本产品）", en: "Overlap of intervals (ours)" },
      { zh: "围绕估计值抽样", en: "Drawn around the estimates" },
      { zh: "名次范围宽度", en: "Places in a range" },
    ],
    t,
  ),
  rows: simulated.ranks.map(({ province, overlap, drawn, places }) => ({
    id: province,
    of: tied(t(simulatedProvinces[province].label)),
    values: [overlap, drawn, places],
  })),
});

const usual: Text = { zh: "默认", en: "Default" };

const funnels = (t: Say): SimulationTable => ({
  title: t({ zh: "漏斗图界限之外的机关", en: "Bodies outside of a funnel’s limits" }),
  words: t({
    zh: "仅凭偶然，应有 5% 与 0.2% 在界限之外，真实比率几乎相同时大致如此。真实比率本不相同时，不放宽的界限会标出一大片；放宽后仍多于 0.2%，因为估计 τ 时先把两端各 10% 收回，最特别的机关不会撑宽界限、遮住自己。",
    en: "Chance alone would put 5% and 0.2% outside, and where true rates hardly differ it is about so. Where they differ, limits that are not widened name a great many; widened ones still name more than 0.2%, because τ is estimated with the outer tenths drawn in: the most unusual bodies do not widen the limits that are to show them.",
  }),
  columns: columnsOf(
    [
      { zh: "95% 界限之外", en: "Outside 95%" },
      { zh: "99.8% 界限之外", en: "Outside 99.8%" },
    ],
    t,
  ),
  rows: simulated.funnel.map(({ province, method, beyond95, beyond998 }) => ({
    id: `${province} ${method}`,
    of: inLine([
      tied(t(simulatedProvinces[province].label)),
      t(method === "default" ? usual : methodWords[method]),
    ]),
    values: [beyond95, beyond998],
  })),
});

const trends = (t: Say): SimulationTable => ({
  title: t({ zh: "五年趋势的判断", en: "What is said of five years" }),
  words: t({
    zh: "真实比率不变时，很少误报；真实上升而件数少时，多半看不出来。",
    en: "Where the true rate is constant a trend is seldom claimed; where it climbs and cases are few, it mostly goes unseen.",
  }),
  columns: columnsOf(
    [
      { zh: "明显上升", en: "Clearly rising" },
      { zh: "明显下降", en: "Clearly falling" },
    ],
    t,
  ),
  rows: simulated.trend.map(({ course, cases, rising, falling }) => ({
    id: `${course} ${cases}`,
    of: inLine([
      tied(t(simulatedCourses[course].label)),
      tied(t({ zh: `每年 ${cases} 件`, en: `${cases} cases a year` })),
    ]),
    values: [rising, falling],
  })),
});

/** How often each method is right where the truth is known. */
export const simulationTables = (t: Say): readonly SimulationTable[] => [
  ranks(t),
  funnels(t),
  trends(t),
];
