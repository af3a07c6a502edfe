import { hasValue, ownLabels, type PrintedRow } from "./printedRow.ts";
import { type StatutoryTable, suitsLabel, vocabulary } from "./vocabulary.ts";

const applicantHeadings = new Set(["申请人情况", "法人或其他组织"]);

/** The form prints the identity of table 三 in its corner; some reports misspell it. */
const cornerOfRequests = /[勾钩]稽关系/u;

const cornerOfDisclosure = "信息内容";

/** A total heads columns of two tables and tells nothing. */
const isTelling = (label: string): boolean => label !== "总计" && label !== "合计";

const count = (labels: readonly string[], test: (label: string) => boolean): number =>
  labels.filter((label) => isTelling(label) && test(label)).length;

const { disclosure, requests, disputes, "handling-fees": fees } = vocabulary;

/** Whether the row holds headings over the results of disputes. */
export const hasResults = (row: PrintedRow): boolean =>
  count(ownLabels(row), disputes.isHeading) > 1;

const isKind = (label: string): boolean => disputes.rows.has(label) || label === suitsLabel;

/** The table whose column headings a row holds. */
export const headingTable = (row: PrintedRow): StatutoryTable | undefined => {
  const labels = ownLabels(row);
  if (labels.length === 0 || hasValue(row)) return undefined;
  const some = (test: (label: string) => boolean) => labels.some(test);
  if (some((label) => applicantHeadings.has(label) || cornerOfRequests.test(label)))
    return "requests";
  if (count(labels, requests.isHeading) > 1) return "requests";
  if (hasResults(row) || count(labels, isKind) > 1) return "disputes";
  if (some((label) => label === cornerOfDisclosure || disclosure.isHeading(label)))
    return "disclosure";
  return count(labels, fees.isHeading) > 1 ? "handling-fees" : undefined;
};
