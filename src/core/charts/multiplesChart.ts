import type { EChartsOption } from "echarts/types/dist/echarts";
import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import type { TrendLine, TrendYear } from "../query/trendLines.ts";
import { smallStyle } from "./axes.ts";
import { widthOfText } from "./widthOfText.ts";
import { beginnings } from "./beginnings.ts";
import { type Chart, type ChartContext, say, type Strip } from "./chart.ts";
import { areShares, type Multiples } from "./multiples.ts";
import { type Scale, sharedScale } from "./sharedScale.ts";
import { groundOf, growthOf, nameHeight, nameLines, reasons } from "./smallChart.ts";
import { type Place, pointsOf, type SmallChart } from "./smallPlot.ts";

/** Small charts side by side: two on a telephone, at most five, never more than there are lines. */
const columnsFor = (lines: number, context: ChartContext): number => {
  const grown = growthOf(context);
  const least = context.width >= 320 * grown ? 2 : 1;
  const most = Math.max(least, Math.min(5, Math.floor(context.width / (210 * grown))));
  return Math.max(1, Math.min(most, lines));
};

/** The room for the values of the axis, left of the first of each row. */
const sideFor = ({ ticks }: Scale, context: ChartContext): number => {
  const { fontSize } = smallStyle(context);
  return Math.round(8 + Math.max(...ticks.map(({ label }) => widthOfText(label, fontSize, 0.65))));
};

/** A small chart and its words, which grow with the size of type; the fewer stand side by side, the higher they are. */
const cellFor = ({ lines, nameOf }: Multiples, scale: Scale, context: ChartContext) => {
  const grown = growthOf(context);
  const foot = Math.round(24 * grown);
  const gap = Math.round(18 * grown);
  const side = sideFor(scale, context);
  const columns = columnsFor(lines.length, context);
  const width = (context.width - side - gap * (columns - 1) - 3) / columns;
  const rows = lines.map(({ key }) => nameLines(nameOf(key), width, context).length);
  const most = Math.min(3, Math.max(1, ...rows));
  const title = Math.round(40 * grown + nameHeight(context) * (most - 1));
  const plot = Math.round(Math.min(180, Math.max(84, width * 0.38)));
  return { columns, width, height: plot + title + foot, title, foot, gap, side, top: 8 };
};

type Cell = ReturnType<typeof cellFor>;

const heightOf = (lines: readonly TrendLine[], { top, columns, height, gap }: Cell): number =>
  top + Math.ceil(lines.length / columns) * (height + gap);

const intervalWords = ({ interval }: TrendYear, { language }: ChartContext): string => {
  if (!interval) return "";
  const ends = [interval.lower, interval.upper].map((end) => formatShare(end, language));
  return language === "zh"
    ? `，95% 区间 ${ends.join(" 至 ")}`
    : `, 95% interval ${ends.join(" to ")}`;
};

const describe = (point: TrendYear, all: Multiples, context: ChartContext): string => {
  const { value, year, row } = point;
  const { language } = context;
  if (value === null) {
    return `${year} ${say(reasons[row?.denominator === 0 ? "no-denominator" : "no-figure"], context)}`;
  }
  if (areShares(all)) {
    return `${year} ${formatRate(row?.numerator ?? 0, row?.denominator ?? 0, language)}${intervalWords(point, context)}`;
  }
  return `${year} ${formatNumber(all.isIndex ? Math.round(value) : value, language)}`;
};

const placeOf = (index: number, cell: Cell): Place => {
  const top = cell.top + Math.floor(index / cell.columns) * (cell.height + cell.gap);
  return {
    left: cell.side + (index % cell.columns) * (cell.width + cell.gap),
    top,
    width: cell.width,
    ceiling: top + cell.title,
    floor: top + cell.height - cell.foot,
  };
};

/** What all small charts of a drawing share. */
interface Sheet {
  readonly all: Multiples;
  readonly scale: Scale;
  readonly cell: Cell;
  readonly context: ChartContext;
}

/** These lines as small charts: a series for the points of each, and one for all that stands still. */
const optionOf = (
  lines: readonly TrendLine[],
  { all, scale, cell, context }: Sheet,
): EChartsOption => {
  const charts = lines.map((line, at): SmallChart => ({
    line,
    scale,
    place: placeOf(at, cell),
    isLabelled: at % cell.columns === 0,
  }));
  return {
    animation: false,
    series: [
      ...charts.map((small) => pointsOf(small, all, context)),
      {
        type: "custom",
        coordinateSystem: "none",
        silent: true,
        z: 1,
        data: charts.map((_, at) => [at]),
        renderItem: ({ dataIndex }) => {
          const small = charts[dataIndex];
          return small && groundOf(small, all, context);
        },
      },
    ],
  };
};

/** The rows of small charts, some at a time; each is worked out when it is drawn. */
const stripsOf = (sheet: Sheet): readonly Strip[] => {
  const { all, cell } = sheet;
  const begin = beginnings(all.lines.length, cell.columns);
  return begin.map((from, at) => {
    const lines = all.lines.slice(from, begin[at + 1]);
    const own = { ...cell, top: at === 0 ? cell.top : 0 };
    return {
      get option() {
        return optionOf(lines, { ...sheet, cell: own });
      },
      height: heightOf(lines, own),
      series: from,
    };
  });
};

/** One small chart a line, all on one axis, so that their heights can be compared. */
export const multiplesChart = (all: Multiples, context: ChartContext): Chart => {
  const { lines, nameOf } = all;
  const scale = sharedScale(all, context.language);
  const cell = cellFor(all, scale, context);
  const sheet = { all, scale, cell, context };
  return {
    height: heightOf(lines, cell),
    points: lines.flatMap((line, series) =>
      line.years.map((point, index) => ({
        series,
        index,
        // Said of the one that is pointed at; a hundred others keep still.
        get label() {
          return `${nameOf(line.key)} ${describe(point, all, context)}`;
        },
      })),
    ),
    get option() {
      return optionOf(lines, sheet);
    },
    strips: stripsOf(sheet),
  };
};
