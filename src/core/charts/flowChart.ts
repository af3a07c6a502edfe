import type { SankeySeriesOption } from "echarts/charts";
import { type OutcomeGroupId, outcomeGroupIds, outcomeGroups } from "../form/outcomeGroups.ts";
import type { Flow } from "../query/flow.ts";
import type { Text } from "../text.ts";
import { labelStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { formatNumber, formatShare } from "../format/format.ts";
import { widthOfText } from "./widthOfText.ts";
import { wrapText } from "./wrapText.ts";

interface Node {
  readonly name: string;
  readonly label: Text;
  readonly value: number;
  readonly colour: string;
  /** Column of the drawing, from the left. */
  readonly depth: 0 | 1 | 2;
}

const middle = "handled";

const isNarrow = ({ width }: ChartContext): boolean => width < 560;

const nodesOf = (flow: Flow, { theme }: ChartContext): readonly Node[] => {
  const colours: Readonly<Record<OutcomeGroupId, string>> = {
    granted: theme.accent,
    partial: theme.accent,
    refused: theme.worse,
    unavailable: theme.neutral,
    declined: theme.neutral,
    other: theme.neutral,
    "carried-out": theme.muted,
  };
  const total = flow.received + flow.carriedIn;
  const nodes: readonly Node[] = [
    {
      name: "received",
      label: { zh: "新收", en: "Received" },
      value: flow.received,
      colour: theme.ink,
      depth: 0,
    },
    {
      name: "carried-in",
      label: { zh: "上年结转", en: "Carried in" },
      value: flow.carriedIn,
      colour: theme.muted,
      depth: 0,
    },
    {
      name: middle,
      label: { zh: "待办申请", en: "To be handled" },
      value: total,
      colour: theme.ink,
      depth: 1,
    },
    ...outcomeGroupIds.map((id) => ({
      name: id,
      label: outcomeGroups[id].label,
      value: flow.outcomes[id],
      colour: colours[id],
      depth: 2 as const,
    })),
    {
      name: "unbalanced",
      label: { zh: "公布数字未说明", en: "Not explained by the figures" },
      value: Math.max(0, flow.unbalanced),
      colour: theme.hairline,
      depth: 2,
    },
  ];
  return nodes.filter(({ value }) => value > 0);
};

const linkOf = ({ name, value, depth }: Node) =>
  depth === 0 ? { source: name, target: middle, value } : { source: middle, target: name, value };

const places = { 0: "left", 1: "top", 2: "right" } as const;

/** What a label says: a number, and its share of all there was to handle. */
const wordsFor =
  (total: number, context: ChartContext) =>
  ({ label, value }: Node): string => {
    const number = formatNumber(value, context.language);
    const share = total > 0 ? ` (${formatShare(value / total, context.language)})` : "";
    return `${say(label, context)} ${number}${share}`;
  };

/** What stands beside a node: on a narrow drawing its share is left to the table. */
const printed = (node: Node, total: number, context: ChartContext): string => {
  const number = formatNumber(node.value, context.language);
  if (isNarrow(context)) return `${say(node.label, context)}\n${number}`;
  if (node.depth < 2) return `${say(node.label, context)}  ${number}`;
  return `${say(node.label, context)}  ${number}  ${formatShare(node.value / total, context.language)}`;
};

const lettersOf = (text: string): number => widthOfText(text, 1, 0.53);

/** Room for the labels of one side, which stand clear of the bands. */
const roomFor = (side: readonly string[], { theme }: ChartContext): number => {
  const longest = side.flatMap((text) => text.split("\n")).map(lettersOf);
  return Math.ceil(Math.max(0, ...longest) * theme.size) + 12;
};

/** On a telephone the labels leave the bands at least a third of the width, but no word is broken. */
const roomWithin = (side: readonly string[], context: ChartContext): number => {
  const whole = roomFor(side, context);
  if (!isNarrow(context)) return whole;
  const words = roomFor(
    side.flatMap((text) => text.split(/\s+/u)),
    context,
  );
  return Math.min(whole, Math.max(words, Math.round(context.width * 0.34)));
};

/** A label beside a node, on as many lines as its room needs. */
const folded = (text: string, room: number, { theme }: ChartContext): string =>
  text
    .split("\n")
    .flatMap((line) => wrapText(line, (room - 8) / theme.size))
    .join("\n");

const lineHeight = 1.35;

/** Type sizes from one end to the next: on a telephone a label takes two lines, a long name three. */
const stepOf = (ends: readonly string[], context: ChartContext): number => {
  if (!isNarrow(context)) return 1.5;
  const room = roomWithin(ends, context);
  const lines = ends.map((text) => folded(text, room, context).split("\n").length);
  return Math.max(2, ...lines) * lineHeight + 0.2;
};

const heightOf = (ends: readonly string[], context: ChartContext): number =>
  Math.round(
    context.theme.size *
      (3 + ends.length * (stepOf(ends, context) + (isNarrow(context) ? 1.8 : 1.5))),
  );

const sankey = (nodes: readonly Node[], context: ChartContext): SankeySeriesOption => {
  const { theme } = context;
  const total = nodes.find(({ name }) => name === middle)?.value ?? 0;
  const textOf = (node: Node) => printed(node, total, context);
  const side = (depth: Node["depth"]) => nodes.filter((node) => node.depth === depth).map(textOf);
  const right = roomWithin(side(2), context);
  return {
    type: "sankey",
    left: roomWithin(side(0), context),
    right,
    top: Math.round(theme.size * (isNarrow(context) ? 3 : 2)),
    bottom: Math.round(theme.size * (isNarrow(context) ? stepOf(side(2), context) - 1 : 0.8)),
    nodeWidth: isNarrow(context) ? 8 : 12,
    nodeGap: Math.round(theme.size * stepOf(side(2), context)),
    nodeAlign: "justify",
    draggable: false,
    layoutIterations: 0,
    emphasis: { focus: "adjacency" },
    label: {
      ...labelStyle(context),
      color: theme.ink,
      lineHeight: Math.round(theme.size * lineHeight),
    },
    lineStyle: { color: "target", opacity: 0.28, curveness: 0.5 },
    data: nodes.map((node) => ({
      name: node.name,
      depth: node.depth,
      itemStyle: { color: node.colour, borderWidth: 0 },
      label: {
        position: places[node.depth],
        formatter:
          node.depth === 2 && isNarrow(context)
            ? folded(textOf(node), right, context)
            : textOf(node),
      },
    })),
    links: nodes.filter(({ name }) => name !== middle).map(linkOf),
  };
};

/** Where requests came from and how they ended, as bands as wide as their number. */
export const flowChart = (flow: Flow, context: ChartContext): Chart => {
  const nodes = nodesOf(flow, context);
  const all = flow.received + flow.carriedIn;
  const words = wordsFor(all, context);
  const ends = nodes.filter(({ depth }) => depth === 2).map((node) => printed(node, all, context));
  return {
    height: heightOf(ends, context),
    points: nodes.map((node, index) => ({ series: 0, index, label: words(node) })),
    option: { animation: false, series: [sankey(nodes, context)] },
  };
};
