import type { Block, Table } from "#core/form/form.ts";
import { papers } from "#core/form/paper.ts";
import { type TableId, tables } from "#core/form/tables.ts";
import { toLabel } from "./label.ts";
import { type LabelIndex, labelIndex } from "./labelIndex.ts";

type Printed = Readonly<Record<string, { readonly printed: string }>>;

/** What else reports print for a label of the form, where likeness alone does not tell. */
const otherPrintings: Readonly<Record<string, readonly string[]>> = {
  总计: ["合计"],
  行政规范性文件: ["规范性文件"],
  本年收费金额: ["收费金额"],
  政府集中采购: ["集中采购"],
  发出收费通知的件数: ["通知收取件数", "收费通知件数"],
  通知收取的总金额: ["通知收取金额", "发出收费通知的总金额"],
  实际收取的总金额: ["实际收取金额", "实收金额"],
};

const entriesOf = (printed: Printed): readonly (readonly [string, string])[] =>
  Object.entries(printed).flatMap(([key, heading]) => {
    const label = toLabel(heading.printed);
    return [label, ...(otherPrintings[label] ?? [])].map((each) => [key, each] as const);
  });

/** Columns that stand side by side. */
export interface ColumnBlock {
  readonly table: TableId;
  readonly columns: LabelIndex<string>;
}

/** The labels of one table, or of the two disclosure tables, of which the labels tell the one printed. */
interface Vocabulary {
  readonly rows: LabelIndex<string>;
  readonly blocks: readonly ColumnBlock[];
  readonly isHeading: (label: string) => boolean;
}

const vocabularyOf = (...ids: readonly TableId[]): Vocabulary => {
  const blocks = ids.flatMap((table) =>
    (tables[table] as Table).blocks.map((block: Block) => ({ table, ...block })),
  );
  const headings = labelIndex(blocks.flatMap(({ columns }) => entriesOf(columns)));
  return {
    rows: labelIndex(blocks.flatMap(({ rows }) => entriesOf(rows))),
    blocks: blocks.map(({ table, columns }) => ({
      table,
      columns: labelIndex(entriesOf(columns)),
    })),
    isHeading: headings.has,
  };
};

export const vocabulary = {
  disclosure: vocabularyOf("disclosure-2019", "disclosure"),
  requests: vocabularyOf("requests"),
  disputes: vocabularyOf("disputes"),
  "handling-fees": vocabularyOf("handling-fees"),
} as const satisfies Record<string, Vocabulary>;

/** A table of the form, whichever format of it. */
export type StatutoryTable = keyof typeof vocabulary;

/** Headings over several columns: below them stand those of the columns. */
export const columnGroups: ReadonlySet<string> = new Set(
  papers.requests.columns.map(({ printed }) => toLabel(printed)),
);

const groups = [...papers.requests.rows, ...papers.disputes.rows].map(({ printed }) =>
  toLabel(printed),
);

/** 其他处理 heads three rows in one layout and is a row in the other. */
export const sharedLabels: ReadonlySet<string> = new Set(
  groups.filter((label) => vocabulary.requests.rows.has(label)),
);

/** Headings over groups of rows: they hold no number of their own. */
export const groupLabels: ReadonlySet<string> = new Set(
  groups.filter((label) => !sharedLabels.has(label)),
);
