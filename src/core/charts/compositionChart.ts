import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import { formatNumber, formatShare } from "../format/format.ts";
import type { Text } from "../text.ts";
import { linesAbove, needAbove, smallStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { legendOf } from "./legend.ts";
import { box, fontOf, group, type Rect, still, words } from "./shapes.ts";
import type { ChartTheme } from "./theme.ts";
import { widthOfText } from "./widthOfText.ts";
import { noDenominator, noFigure } from "../format/noValue.ts";

/** One part of a whole, in the same colour in every bar. */
export interface Part {
  readonly label: Text;
  readonly colour: (theme: ChartTheme) => string;
  /** Colour of the numbers in it; the ground by default. */
  readonly ink?: (theme: ChartTheme) => string;
  /** Line around a part that is hardly darker than the ground. */
  readonly edge?: (theme: ChartTheme) => string;
  /** Another part is looked at. */
  readonly isFaint?: boolean;
}

/** A bar: its name and the number of each part, in the order of the parts; null where unknown. */
export interface Whole {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
  /** Another whole is picked out. */
  readonly isFaint?: boolean;
}

interface Placed {
  readonly part: Part;
  /** Its place among the parts. */
  readonly at: number;
}

const thickness = 22;

const totalOf = ({ numbers }: Whole): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

const shareOf = (whole: Whole, part: number): number => {
  const total = totalOf(whole);
  return total > 0 ? (whole.numbers[part] ?? 0) / total : 0;
};

const describe = (whole: Whole, { part, at }: Placed, context: ChartContext): string => {
  const { language } = context;
  const number = whole.numbers[at] ?? null;
  const of = totalOf(whole);
  const share = of > 0 ? formatShare(shareOf(whole, at), language) : say(noDenominator, context);
  const words =
    number === null ? say(noFigure, context) : `${formatNumber(number, language)} (${share})`;
  return `${whole.name} ${say(part.label, context)} ${words}`;
};

const groundOf = ({ ground }: ChartTheme): string => ground;

/** Where the bars stand, in pixels of the drawing. */
interface Bars {
  readonly left: number;
  /** The length of a whole. */
  readonly length: number;
  /** The upper edge of each. */
  readonly tops: readonly number[];
  /** Where the last one ends. */
  readonly end: number;
}

/** How far along the bar each part begins, and where the last ends, of 0…1. */
const edgesOf = (whole: Whole): readonly number[] =>
  whole.numbers.reduce<readonly number[]>(
    (edges, _, at) => [...edges, (edges.at(-1) ?? 0) + shareOf(whole, at)],
    [0],
  );

/** A number stands in a part that is wide enough for it. */
const numberIn = (
  { numbers }: Whole,
  { part, at }: Placed,
  { rect, context }: { readonly rect: Rect; readonly context: ChartContext },
) => {
  const number = formatNumber(numbers[at] ?? 0, context.language);
  const { fontSize } = smallStyle(context);
  if (widthOfText(number, fontSize) + 6 > rect.width) return [];
  return [
    words(number, [rect.x + rect.width / 2, rect.y + rect.height / 2], {
      fill: (part.ink ?? groundOf)(context.theme),
      font: fontOf(context, fontSize),
      align: "center",
      verticalAlign: "middle",
    }),
  ];
};

/** One part of every bar. */
const layer = (
  wholes: readonly Whole[],
  placed: Placed,
  { bars, context }: { readonly bars: Bars; readonly context: ChartContext },
): CustomSeriesOption => {
  const { part, at } = placed;
  const { theme } = context;
  return {
    type: "custom",
    coordinateSystem: "none",
    name: say(part.label, context),
    data: wholes.map((_, index) => [index]),
    renderItem: ({ dataIndex }) => {
      const whole = wholes[dataIndex];
      if (!whole) return null;
      const [from = 0, to = from] = edgesOf(whole).slice(at);
      const rect = {
        x: bars.left + from * bars.length,
        y: bars.tops[dataIndex] ?? 0,
        width: (to - from) * bars.length,
        height: thickness,
      };
      const look = {
        fill: part.colour(theme),
        ...(rect.width > 0 && { stroke: (part.edge ?? groundOf)(theme) }),
        opacity: part.isFaint === true || whole.isFaint === true ? 0.3 : 1,
      };
      return group([box(rect, look), ...numberIn(whole, placed, { rect, context })]);
    },
  };
};

const nameOf = (whole: Whole, context: ChartContext): string => {
  const total = formatNumber(totalOf(whole), context.language);
  return `${whole.name}${say({ zh: `（${total}）`, en: `\u00A0(${total})` }, context)}`;
};

/** Bars one below the other, each with so much room above it. */
const stacked = (from: number, rooms: readonly number[]) => {
  let end = from;
  const tops = rooms.map((room) => {
    const top = end + room;
    end = top + thickness;
    return top;
  });
  return { tops, end };
};

/** Beside its bar a name takes of its length, above it a line or more. */
const barsFor = (names: readonly string[], top: number, context: ChartContext): Bars => {
  const { theme, width } = context;
  if (!needAbove(names, context)) {
    const left = Math.max(0, ...names.map((name) => widthOfText(name, theme.size))) + 16;
    const rooms = names.map((_, at) => (at === 0 ? 14 : 12));
    return { left, length: width - left - 1, ...stacked(top, rooms) };
  }
  const rooms = names.map((name, at) => {
    const lines = linesAbove(name, context).length;
    return Math.round(theme.size * (0.6 + 1.2 * lines)) + (at === 0 ? 8 : 6);
  });
  return { left: 1, length: width - 2, ...stacked(top, rooms) };
};

/** The name of a bar, where `barsFor` leaves room for it. */
const namer = ({ left, tops }: Bars, areAbove: boolean, context: ChartContext) => {
  const { theme } = context;
  const look = { fill: theme.ink, font: fontOf(context, theme.size) };
  return (name: string, at: number) => {
    const y = tops[at] ?? 0;
    return areAbove
      ? words(linesAbove(name, context).join("\n"), [0, y - 3], {
          ...look,
          lineHeight: Math.round(theme.size * 1.2),
          verticalAlign: "bottom",
        })
      : words(name, [left - 8, y + thickness / 2], {
          ...look,
          align: "right",
          verticalAlign: "middle",
        });
  };
};

/** Wholes below each other as bars of one length, each cut into the same parts; the numbers stand in them. */
export const compositionChart = (
  parts: readonly Part[],
  wholes: readonly Whole[],
  context: ChartContext,
): Chart => {
  const { theme } = context;
  const names = wholes.map((whole) => nameOf(whole, context));
  const entries = parts.map(({ label, colour, edge }) => ({
    text: say(label, context),
    fill: colour(theme),
    edge: edge?.(theme) ?? null,
  }));
  const legend = legendOf(entries, context);
  const bars = barsFor(names, legend.height, context);
  const named = names.map(namer(bars, needAbove(names, context), context));
  return {
    height: Math.ceil(bars.end + 4),
    points: wholes.flatMap((whole, index) =>
      parts.map((part, series) => ({
        series,
        index,
        // Said of the one that is pointed at; a hundred others keep still.
        get label() {
          return describe(whole, { part, at: series }, context);
        },
      })),
    ),
    option: {
      animation: false,
      series: [
        ...parts.map((part, at) => layer(wholes, { part, at }, { bars, context })),
        still([...legend.shapes, ...named]),
      ],
    },
  };
};
