import type { SankeySeriesOption } from "echarts/charts";
import { type OutcomeGroupId, outcomeGroupIds, outcomeGroups } from "../form/outcomeGroups.ts";
import type { Flow } from "../query/flow.ts";
import type { Text } from "../text.ts";
import { labelStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { formatNumber, formatShare } from "../format/format.ts";

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

const places = { 0: "right", 1: "inside", 2: "left" } as const;

/** What a label says: a number, and its share of all there was to handle. */
const wordsFor =
  (total: number, context: ChartContext) =>
  ({ label, value }: Node): string => {
    const number = formatNumber(value, context.language);
    const share = total > 0 ? ` (${formatShare(value / total, context.language)})` : "";
    return `${say(label, context)} ${number}${share}`;
  };

const sankey = (
  nodes: readonly Node[],
  words: (node: Node) => string,
  context: ChartContext,
): SankeySeriesOption => ({
  type: "sankey",
  left: 4,
  right: 4,
  top: 8,
  bottom: 8,
  nodeWidth: isNarrow(context) ? 8 : 12,
  nodeGap: 14,
  nodeAlign: "justify",
  draggable: false,
  layoutIterations: 0,
  emphasis: { focus: "adjacency" },
  label: {
    ...labelStyle(context),
    color: context.theme.ink,
    textBorderColor: context.theme.ground,
    textBorderWidth: 3,
  },
  lineStyle: { color: "target", opacity: 0.28, curveness: 0.5 },
  data: nodes.map((node) => ({
    name: node.name,
    depth: node.depth,
    itemStyle: { color: node.colour, borderWidth: 0 },
    label: { position: places[node.depth], formatter: node.depth === 1 ? "" : words(node) },
  })),
  links: nodes.filter(({ name }) => name !== middle).map(linkOf),
});

/** Where requests came from and how they ended, as bands as wide as their number. */
export const flowChart = (flow: Flow, context: ChartContext): Chart => {
  const nodes = nodesOf(flow, context);
  const words = wordsFor(flow.received + flow.carriedIn, context);
  return {
    height: isNarrow(context) ? 420 : 360,
    points: nodes.map((node, index) => ({ series: 0, index, label: words(node) })),
    option: { animation: false, series: [sankey(nodes, words, context)] },
  };
};
