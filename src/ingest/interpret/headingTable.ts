import { papers } from "#core/form/paper.ts";
import { headingColumns } from "./headingColumns.ts";
import { toLabel } from "./label.ts";
import type { PrintedRow } from "./printedRow.ts";
import { columnGroups, type StatutoryTable, vocabulary } from "./vocabulary.ts";

const overDisputes: ReadonlySet<string> = new Set(
  papers.disputes.rows.map(({ printed }) => toLabel(printed)),
);

/** The form prints the identity of table 三 in its corner; some reports misspell it. */
const cornerOfRequests = /[勾钩]稽关系/u;

const cornerOfDisclosure = toLabel(papers.disclosure.corner?.printed ?? "");

/** A total heads columns of two tables and tells nothing. */
const isTelling = (label: string): boolean => label !== "总计" && label !== "合计";

const count = (labels: readonly string[], test: (label: string) => boolean): number =>
  new Set(labels.filter((label) => isTelling(label) && test(label))).size;

const { disclosure, requests, disputes, "handling-fees": fees } = vocabulary;

/** Whether the row holds headings over the results of disputes. */
export const hasResults = (row: PrintedRow): boolean => count(row.labels, disputes.isHeading) > 1;

const isKind = (label: string): boolean =>
  overDisputes.has(label) || disputes.rows.fit(label).size > 0;

/** Whether the row holds nothing but a kind of dispute: a heading, if results stand below it. */
export const isKindAlone = (row: PrintedRow): boolean => {
  const labels = row.labels;
  return labels.length > 0 && labels.every(isKind) && !row.hasValue;
};

/** Whether the row holds what a page break cut off the headings of a table: 维持, 纠正, 审结. */
export const isRestOfHeadings = (row: PrintedRow, table: StatutoryTable): boolean =>
  row.labels.length > 1 &&
  !row.hasValue &&
  row.labels.every((label) =>
    vocabulary[table].blocks.some(({ columns }) => columns.fit(label).size > 0),
  );

/** The table whose column headings a row holds. */
export const headingTable = (row: PrintedRow): StatutoryTable | undefined => {
  const labels = row.labels;
  if (labels.length === 0 || row.hasValue) return undefined;
  const some = (test: (label: string) => boolean) => labels.some(test);
  if (some((label) => columnGroups.has(label) || cornerOfRequests.test(label))) return "requests";
  if (count(labels, requests.isHeading) > 1) return "requests";
  if (hasResults(row) || count(labels, isKind) > 1) return "disputes";
  if (some((label) => label === cornerOfDisclosure || disclosure.isHeading(label)))
    return "disclosure";
  return count(labels, fees.isHeading) > 1 ? "handling-fees" : undefined;
};

/** Headings broken over two rows, neither of which holds one whole: 结果 above 维持. */
export const brokenHeadingTable = (
  upper: PrintedRow,
  lower: PrintedRow | undefined,
): "disputes" | "requests" | undefined => {
  if (!lower || !upper.grid.aligned || upper.hasValue || lower.hasValue) return undefined;
  if (upper.labels.length < 2 || lower.labels.length < 2 || headingTable(lower)) return undefined;
  const labels = headingColumns([upper, lower]).map(({ path }) => path.join(""));
  if (count(labels, disputes.isHeading) > 1) return "disputes";
  return count(labels, requests.isHeading) > 1 ? "requests" : undefined;
};
