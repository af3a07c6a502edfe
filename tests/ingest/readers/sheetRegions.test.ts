import { expect, it } from "vitest";
import { type SheetRow, toRegions } from "#ingest/readers/sheetRegions.ts";

/** "." stands for a position the sheet does not mention, "" for an empty cell. */
const row = (...texts: readonly string[]): SheetRow => {
  return {
    cells: texts.map((text) => (text === "." ? { text: "", gap: true } : { text })),
    isCovered: false,
  };
};

const outline = (rows: readonly SheetRow[]) =>
  toRegions(rows).map((region) => (region.kind === "line" ? region.cell.text : region.rows.length));

it.each<[string, readonly SheetRow[], readonly (string | number)[]]>([
  ["takes rows of several cells together", [row("a", "b"), row("c", "d")], [2]],
  [
    "takes lone cells that follow each other for prose",
    [row("标题", "."), row("说明")],
    ["标题", "说明"],
  ],
  [
    "keeps a lone cell right above a table in it",
    [row("标题"), row("第一项"), row("a", "b")],
    ["标题", 2],
  ],
  [
    "ends a table at a section",
    [row("a", "b"), row("三、情况"), row("c", "d")],
    [1, "三、情况", 1],
  ],
  ["ends a table at a blank row", [row("a", "b"), row("."), row("c", "d")], [1, 1]],
  ["keeps a row of empty cells", [row("a", "b"), row("", ""), row("c", "d")], [3]],
  [
    "keeps a label whose numbers are blank",
    [row("a", "b"), row("四、结转", "", ""), row("c", "d")],
    [3],
  ],
  [
    "takes a long text for prose",
    [row("a", "b"), row("长".repeat(50)), row("c", "d")],
    [1, "长".repeat(50), 1],
  ],
  [
    "keeps a lone cell beside one that reaches down",
    [row("a", "b"), { ...row("c"), isCovered: true }],
    [2],
  ],
])("%s", (_, rows, regions) => {
  expect(outline(rows)).toEqual(regions);
});
