import { addressOf, type CellId } from "#core/form/cells.ts";
import type { Block, Table } from "#core/form/form.ts";
import { papers } from "#core/form/paper.ts";
import { type TableId, tables } from "#core/form/tables.ts";
import { printHeading, printLabel } from "./labels.ts";
import type { FormLayout } from "./layout.ts";
import {
  paragraph,
  type PrintedPart,
  type PrintedTable,
  type PrintedTile,
  table,
  tile,
} from "./table.ts";
import type { PrintedValues } from "./values.ts";

type Cells = (table: TableId, row: string, column: string) => string;

export const textsOf =
  (values: PrintedValues): Cells =>
  (of, row, column) =>
    values.get(addressOf(of, row, column) as CellId)?.text ?? "";

const paragraphsOfArticle = ["一", "五", "六", "八", "九"];

const disclosureBlock = (
  id: TableId,
  block: Block,
  layout: FormLayout,
  cells: Cells,
): { readonly heading: PrintedTile[]; readonly rows: PrintedTile[][] } => {
  const columns = Object.entries(block.columns);
  const spread = (texts: readonly string[]): PrintedTile[] =>
    texts.map((text, i) => tile(text, i === texts.length - 1 ? 4 - texts.length : 1));
  return {
    heading: [
      tile(printLabel("信息内容", layout)),
      ...spread(columns.map(([, { printed }]) => printHeading(printed, layout))),
    ],
    rows: Object.entries(block.rows)
      .filter(([row]) => row !== "rules" || layout.hasRules)
      .map(([row, { printed }]) => [
        tile(printLabel(printed, layout)),
        ...spread(columns.map(([column]) => cells(id, row, column))),
      ]),
  };
};

/** Table 二 of either format. */
export const disclosureTables = (layout: FormLayout, cells: Cells): readonly PrintedPart[] => {
  const id = layout.format === "2019" ? "disclosure-2019" : "disclosure";
  const blocks = (tables[id] as Table).blocks;
  const parts = blocks.map((block, i) => {
    const { heading, rows } = disclosureBlock(id, block, layout, cells);
    const title = printLabel(`第二十条第（${paragraphsOfArticle[i]}）项`, layout);
    return { title, heading, rows };
  });
  if (layout.disclosure === "apart") {
    return parts.flatMap(({ title, heading, rows }) => [
      paragraph(title),
      table(4, [heading, ...rows]),
    ]);
  }
  const words = (heading: readonly PrintedTile[]): string => heading.map(({ text }) => text).join();
  const saysAgain = (i: number): boolean =>
    layout.disclosure === "one" ||
    words(parts[i - 1]?.heading ?? []) !== words(parts[i]?.heading ?? []);
  return [
    table(
      4,
      parts.flatMap(({ title, heading, rows }, i) => [
        [tile(title, 4)],
        ...(saysAgain(i) ? [heading] : []),
        ...rows,
      ]),
    ),
  ];
};

const block = (id: TableId): Block => {
  const [first] = (tables[id] as Table).blocks;
  return first!;
};

/** Table 四, its fifteen numbers laid out in one of four ways. */
export const disputeTables = (layout: FormLayout, cells: Cells): readonly PrintedPart[] => {
  const { rows, columns } = block("disputes");
  const kinds = Object.entries(rows);
  const results = Object.entries(columns);
  const [suits] = papers.disputes.rows;
  const say = (text: string): string => printHeading(text, layout);
  const heads = (rowSpan = 1): PrintedTile[] =>
    results.map(([, { printed }]) => tile(say(printed), 1, rowSpan));
  const numbers = (kind: string): PrintedTile[] =>
    results.map(([result]) => tile(cells("disputes", kind, result)));
  const label = (at: number): string => say(kinds[at]?.[1].printed ?? "");
  const suitsLabel = say(suits.printed);
  switch (layout.disputes) {
    case "one-row":
      return [
        table(15, [
          [tile(label(0), 5), tile(suitsLabel, 10)],
          [...heads(2), tile(label(1), 5), tile(label(2), 5)],
          [...heads(), ...heads()],
          kinds.flatMap(([kind]) => numbers(kind)),
        ]),
      ];
    case "two-tables":
      return [
        table(5, [[tile(label(0), 5)], heads(), numbers("review")]),
        paragraph(layout.hasPageNumbers ? "— 5 —" : "续表"),
        table(10, [
          [tile(suitsLabel, 10)],
          [tile(label(1), 5), tile(label(2), 5)],
          [...heads(), ...heads()],
          [...numbers("direct-suit"), ...numbers("post-review-suit")],
        ]),
      ];
    case "three-rows":
      return [
        table(7, [
          [tile("类别", 2), ...heads()],
          [tile(label(0), 2), ...numbers("review")],
          [tile(suitsLabel, 1, 2), tile(label(1)), ...numbers("direct-suit")],
          [tile(label(2)), ...numbers("post-review-suit")],
        ]),
      ];
    case "upright":
      return [
        table(4, [
          [tile("结果"), ...kinds.map(([, { printed }]) => tile(say(printed)))],
          ...results.map(([result, { printed }]) => [
            tile(printLabel(printed, layout)),
            ...kinds.map(([kind]) => tile(cells("disputes", kind, result))),
          ]),
        ]),
      ];
  }
};

/** The table of handling fees, where the report prints one. */
export const feeTables = (layout: FormLayout, cells: Cells): readonly PrintedTable[] => {
  const columns = Object.entries(block("handling-fees").columns);
  const numbers = columns.map(([column]) => tile(cells("handling-fees", "", column)));
  const heads = columns.map(([, { printed }]) => tile(printLabel(printed, layout)));
  if (layout.fees === "across") return [table(3, [heads, numbers])];
  if (layout.fees === "none") return [];
  return [
    table(
      2,
      heads.map((head, i) => [head, numbers[i]!]),
    ),
  ];
};
