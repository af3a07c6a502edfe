import { type Cell, type CellId, cells } from "#core/form/cells.ts";
import { explainCell } from "#core/form/explain.ts";
import { toLabel } from "../interpret/label.ts";

/** What a column of a foreign table may hold. */
export type Target = "body" | "year" | "kind" | CellId;

export interface TargetWords {
  readonly target: Target;
  /** What such a column may be headed by, simplified. */
  readonly labels: readonly string[];
}

export const toHeading = (text: string): string => toLabel(text).toLowerCase();

const facts = {
  body: [
    "body",
    "name",
    "organ",
    "agency",
    "机关",
    "机关名称",
    "行政机关",
    "单位",
    "单位名称",
    "部门",
    "名称",
    "填报单位",
  ],
  year: ["year", "年度", "年份", "报告年度", "年"],
  kind: ["kind", "type", "类型", "报告类型", "口径"],
} as const;

/** A row of one number, or its total, may be named by the row alone. */
const standsForRow = ({ column, columnOf }: Cell): boolean =>
  column === "total" && columnOf.unit === "requests";

const labelsOf = (cell: Cell): readonly string[] => {
  const { zh, en } = explainCell(cell.id);
  const { rowOf, columnOf } = cell;
  return [
    ...[cell.id, zh, en],
    ...[rowOf.printed, rowOf.label.zh].flatMap((row) =>
      [columnOf.printed, columnOf.label.zh].map((column) => `${toLabel(row)}${column}`),
    ),
    ...(standsForRow(cell) ? [rowOf.printed, rowOf.label.zh, rowOf.label.en] : []),
  ];
};

const simplified = (labels: readonly string[]): readonly string[] => [
  ...new Set(labels.map(toHeading).filter((label) => label !== "")),
];

/** 其他, 总计: too short to tell which cell is meant. */
const shortest = 3;

/** Every column that a dataset of reports can be filled from. */
export const targets: readonly TargetWords[] = [
  ...Object.entries(facts).map(([target, labels]) => ({
    target: target as keyof typeof facts,
    labels: simplified(labels),
  })),
  ...cells.map((cell) => ({
    target: cell.id,
    labels: simplified(labelsOf(cell)).filter((label) => label.length >= shortest),
  })),
];
