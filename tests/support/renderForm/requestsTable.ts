import type { Block, Table } from "#core/form/form.ts";
import { papers } from "#core/form/paper.ts";
import { tables } from "#core/form/tables.ts";
import { printHeading, printLabel } from "./labels.ts";
import type { FormLayout } from "./layout.ts";
import { paragraph, type PrintedPart, type PrintedTile, table, tile } from "./table.ts";
import type { textsOf } from "./tables.ts";

const [block] = (tables.requests as Table).blocks as readonly [Block];
const columns = Object.entries(block.columns);

interface Line {
  readonly row: string;
  readonly printed: string;
  /** Groups from the outside in. */
  readonly groups: readonly string[];
}

const linesOf = ({ outcomeRows }: FormLayout): readonly Line[] =>
  Object.entries(block.rows)
    .filter(([, { layout }]) => (layout ?? outcomeRows) === outcomeRows)
    .map(([row, { printed }]) => ({
      row,
      printed,
      groups: papers.requests.rows
        .filter(({ of }) => of.includes(row))
        .map((group) => group.printed),
    }));

const headings = (layout: FormLayout): readonly PrintedTile[][] => {
  const say = (text: string): string => printHeading(text, layout);
  const corner = printLabel(papers.requests.corner.printed, layout);
  const width = labelWidth(layout);
  const leaf = (i: number, rowSpan = 1): PrintedTile =>
    tile(say(columns[i]?.[1].printed ?? ""), 1, rowSpan);
  if (layout.headings === "flat") {
    return [[tile(corner, width), ...columns.map((_, i) => leaf(i))]];
  }
  const [all, organisations] = papers.requests.columns.map(({ printed }) => printed);
  return [
    [tile(corner, width, 3), tile(say(all ?? ""), 7)],
    [leaf(0, 2), tile(say(organisations ?? ""), 5), leaf(6, 2)],
    [1, 2, 3, 4, 5].map((i) => leaf(i)),
  ];
};

const labelWidth = ({ groups }: FormLayout): number =>
  groups === "missing" || groups === "own-row" ? 1 : 3;

/** How many lines from here on stand in the group, within one piece of the table. */
const heightOf = (lines: readonly Line[], at: number, depth: number): number => {
  const group = lines[at]?.groups[depth];
  let end = at;
  while (end < lines.length && lines[end]?.groups[depth] === group) end += 1;
  return end - at;
};

const labelTiles = (lines: readonly Line[], at: number, layout: FormLayout): PrintedTile[] => {
  const { printed, groups } = lines[at]!;
  const label = printLabel(printed, layout);
  const width = labelWidth(layout);
  if (width === 1) return [tile(label)];
  const begins = (depth: number): boolean => lines[at - 1]?.groups[depth] !== groups[depth];
  const own = tile(label, width - groups.length);
  return [
    ...groups.flatMap((group, depth) => {
      const text = printLabel(group, layout);
      if (layout.groups === "repeated") return [tile(text)];
      if (layout.groups === "first") return [tile(begins(depth) ? text : "")];
      return begins(depth) ? [tile(text, 1, heightOf(lines, at, depth))] : [];
    }),
    own,
  ];
};

/** Rows that hold nothing but the label of a group. */
const groupRows = (lines: readonly Line[], at: number, layout: FormLayout): PrintedTile[][] => {
  if (layout.groups !== "own-row") return [];
  const width = layout.column === "none" ? 8 : 9;
  return (lines[at]?.groups ?? [])
    .filter((group, depth) => lines[at - 1]?.groups[depth] !== group)
    .map((group) => [tile(printLabel(group, layout), width)]);
};

const extraRow = (layout: FormLayout): PrintedTile[] => {
  const width = labelWidth(layout);
  const label = printLabel("补充：转送其他机关办理", layout);
  return [tile(label, width), ...columns.map(() => tile("7"))];
};

/** The headings, or a row of numbers, with the column that the form does not have. */
const beside = (
  rows: readonly PrintedTile[][],
  { column }: FormLayout,
  text: (kind: "serial" | "remark") => string,
): readonly PrintedTile[][] => {
  const [first, ...others] = rows;
  if (!first || column === "none") return rows;
  const more = tile(text(column), 1, rows.length);
  return [column === "serial" ? [more, ...first] : [...first, more], ...others];
};

const heads = { serial: "序号", remark: "备注" } as const;

/** The pieces of table 三, cut where the pages end. */
export const requestsTables = (
  layout: FormLayout,
  cells: ReturnType<typeof textsOf>,
): readonly PrintedPart[] => {
  const lines = linesOf(layout);
  const cuts = layout.isOneTable ? [] : layout.cuts.toSorted((one, other) => one - other);
  const bounds = [0, ...cuts.filter((cut) => cut < lines.length), lines.length];
  const width = labelWidth(layout) + columns.length + (layout.column === "none" ? 0 : 1);
  return bounds.slice(1).flatMap((end, piece): PrintedPart[] => {
    const start = bounds[piece] ?? 0;
    const inPiece = lines.slice(start, end);
    const rows = inPiece.flatMap(({ row }, i) => {
      const serial = `${start + i + 1}`;
      const sideways = (cellsOfRow: PrintedTile[]) =>
        beside([cellsOfRow], layout, (kind) => (kind === "serial" ? serial : ""));
      const isShort = start + i === layout.shortRow;
      const kept = isShort ? columns.slice(0, -1) : columns;
      return [
        ...groupRows(inPiece, i, layout),
        ...sideways([
          ...labelTiles(inPiece, i, layout),
          ...kept.map(([column]) => tile(cells("requests", row, column))),
        ]),
        ...(layout.hasExtraRow && row === "partial" ? sideways(extraRow(layout)) : []),
      ];
    });
    const isHeaded = piece === 0 || layout.repeatsHeadings;
    const head = isHeaded ? beside(headings(layout), layout, (kind) => heads[kind]) : [];
    const between = piece > 0 && layout.hasPageNumbers ? [paragraph(`— ${piece + 3} —`)] : [];
    return [...between, table(width, [...head, ...rows])];
  });
};
