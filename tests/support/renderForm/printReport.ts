import fc from "fast-check";
import { type CellId, cellOf } from "#core/form/cells.ts";
import { others, requestRows } from "#core/form/formulas.ts";
import { printProse } from "./labels.ts";
import { anyLayout, type FormLayout } from "./layout.ts";
import { requestsTables } from "./requestsTable.ts";
import { asOneTable, paragraph, type PrintedPart } from "./table.ts";
import { disclosureTables, disputeTables, feeTables, textsOf } from "./tables.ts";
import { titles } from "./titles.ts";
import { type PrintedValues, printValues } from "./values.ts";

/** A report on paper, and what a reader must find in it. */
export interface PrintedReport {
  readonly layout: FormLayout;
  readonly body: string;
  readonly year: number;
  readonly parts: readonly PrintedPart[];
  readonly cells: Readonly<Record<string, number | null>>;
  /** Cells of which null is right, too. */
  readonly doubtful: ReadonlySet<string>;
}

/** Fictional all of them. */
export const bodies = [
  "青岚市人民政府",
  "云溪县财政局",
  "白鹭湾新区管委会办公室",
  "望江省文化和旅游厅",
  "青岚市松原区自然资源与生态环境局",
  "云溪县石桥镇人民政府",
] as const;

/** A row without its last cell may be read as far as it goes, or not at all. */
const isDoubtful = (id: CellId, { shortRow, outcomeRows }: FormLayout): boolean => {
  const { table, row } = cellOf(id);
  const rows = requestRows.filter((each) =>
    outcomeRows === "23" ? !others.some((other) => other === each) : each !== "other-handling",
  );
  return table === "requests" && shortRow !== null && rows[shortRow] === row;
};

const isPrinted = (id: CellId, { fees, hasRules }: FormLayout): boolean => {
  const { table, row } = cellOf(id);
  return table === "handling-fees" ? fees !== "none" : row !== "rules" || hasRules;
};

const tableParts = (layout: FormLayout, values: PrintedValues): readonly PrintedPart[] => {
  const texts = textsOf(values);
  const say = (text: string): PrintedPart => paragraph(printProse(text, layout));
  const tables = [
    say("二、主动公开政府信息情况"),
    ...disclosureTables(layout, texts),
    say("三、收到和处理政府信息公开申请情况"),
    ...requestsTables(layout, texts),
    say("四、政府信息公开行政复议、行政诉讼情况"),
    ...disputeTables(layout, texts),
  ];
  return layout.isOneTable ? [asOneTable(tables)] : tables;
};

const closing = (layout: FormLayout, values: PrintedValues): readonly PrintedPart[] => {
  const say = (text: string): PrintedPart => paragraph(printProse(text, layout));
  const problems = [say("五、存在的主要问题及改进情况"), say("个别栏目更新不够及时，下一步补齐。")];
  const matters = [
    say("六、其他需要报告的事项"),
    ...feeTables(layout, textsOf(values)),
    say("无。"),
  ];
  return layout.order === "swapped" ? [...matters, ...problems] : [...problems, ...matters];
};

interface Subject {
  readonly body: string;
  readonly year: number;
  readonly numbers: readonly number[];
  /** Cells that print another number than the identities ask for. */
  readonly slips?: Readonly<Record<string, number>>;
}

export const printReport = (
  layout: FormLayout,
  { body, year, numbers, slips = {} }: Subject,
): PrintedReport => {
  const values = new Map([
    ...printValues(layout, numbers),
    ...Object.entries(slips).map(
      ([id, value]) => [id as CellId, { text: `${value}`, value }] as const,
    ),
  ]);
  const printed = [...values].filter(([id]) => isPrinted(id, layout));
  const isCut = (id: CellId): boolean => isDoubtful(id, layout) && cellOf(id).column === "total";
  const title = titles[layout.title]?.(body, year) ?? "";
  const say = (text: string): PrintedPart => paragraph(printProse(text, layout));
  return {
    layout,
    body,
    year,
    parts: [
      { kind: "heading", text: printProse(title, layout) },
      say(`本报告的统计期限为${year}年1月1日至12月31日。`),
      say("一、总体情况"),
      say("一年来，各项工作有序推进。"),
      ...tableParts(layout, values),
      ...closing(layout, values),
    ],
    cells: Object.fromEntries(printed.map(([id, { value }]) => [id, isCut(id) ? null : value])),
    doubtful: new Set(printed.map(([id]) => id).filter((id) => isDoubtful(id, layout))),
  };
};

const anyNumbers = fc.array(
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(30), fc.nat(99_999)),
  { minLength: 200, maxLength: 211 },
);

export const anySubject: fc.Arbitrary<Subject> = fc.record({
  body: fc.constantFrom(...bodies),
  year: fc.integer({ min: 2019, max: 2025 }),
  numbers: anyNumbers,
});

export const anyReport: fc.Arbitrary<PrintedReport> = fc
  .tuple(anyLayout, anySubject)
  .map(([layout, subject]) => printReport(layout, subject));
