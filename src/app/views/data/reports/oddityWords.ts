import { isCheckId } from "#core/form/checks.ts";
import { explainCell } from "#core/form/explain.ts";
import type { Text } from "#core/text.ts";
import type { ReadingFinding } from "#ingest/reportReading.ts";

type Oddity = (finding: ReadingFinding, place: Text) => Text;

const oddities: Readonly<Record<string, Oddity>> = {
  "unit-of-form": ({ expected, actual }, place) => ({
    zh: `${place.zh}：文件所印“${actual ?? ""}”的单位与表头${expected ?? ""}不同，已换算，请核对。`,
    en: `${place.en}: the file prints “${actual ?? ""}” in another unit than the form (${expected ?? ""}); it was converted, please check.`,
  }),
  "row-complete": ({ expected, actual }, place) => ({
    zh: `“${place.zh}”所在行应有 ${expected ?? ""} 格，文件只有 ${actual ?? ""} 格；无法确定的格子留空。`,
    en: `The row of “${place.en}” should have ${expected ?? ""} cells, the file has ${actual ?? ""}; what is uncertain was left empty.`,
  }),
  "row-on-form": ({ actual }) => ({
    zh: `文件多出一行“${actual ?? ""}”，法定表式没有此行，未计入。`,
    en: `The file has a row “${actual ?? ""}” that the form does not know; it was left out.`,
  }),
  "year-matches-text": ({ expected, actual }) => ({
    zh: `标题所说年度是 ${expected ?? ""}，文中又写 ${actual ?? ""}，请确认年度。`,
    en: `The title says ${expected ?? ""}, the text also says ${actual ?? ""}: please confirm the year.`,
  }),
};

/** What is odd about a file beyond its sums, in words; failed checks have sentences of their own. */
export const oddityWords = (findings: readonly ReadingFinding[]): readonly Text[] =>
  findings.flatMap((finding) => {
    if (isCheckId(finding.check)) return [];
    const [cell] = finding.cells;
    const place = cell ? explainCell(cell) : { zh: "", en: "" };
    const words = oddities[finding.check];
    return [words ? words(finding, place) : { zh: finding.check, en: finding.check }];
  });
