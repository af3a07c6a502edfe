import { describe, expect, it } from "vitest";
import type { Columns } from "#ingest/interpret/columns.ts";
import { type Padding, pickValues, windowsOf } from "#ingest/interpret/pickValues.ts";
import { splitRow } from "#ingest/interpret/splitRow.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { printed } from "./grids.ts";

type Row = Parameters<typeof printed>[0][number];

const ordered: Columns = ["a", "b", "c"].map((key) => ({ key, text: key }));
const placed: Columns = ordered.map((column, i) => ({
  ...column,
  span: { from: i + 1, to: i + 2 },
}));

const pick = (cells: Row, columns: Columns, padding?: Padding): readonly string[] => {
  const row = splitRow(printed([["规章", ...cells]])[0]!, {
    rows: vocabulary.disclosure.rows,
    columns,
  });
  return pickValues(row, columns, padding).map((each) => {
    switch (each.kind) {
      case "cell":
        return each.cell.cell.text;
      case "missing":
        return "missing";
      case "unclear":
        return `?${each.candidates.map(({ cell }) => cell.text).join("|")}`;
    }
  });
};

describe("under headings whose places are known", () => {
  it.each<[string, Row, readonly string[]]>([
    ["takes what stands below", ["1", "2", "3"], ["1", "2", "3"]],
    ["ignores a blank behind", ["1", "2", "3", ""], ["1", "2", "3"]],
    ["cannot tell which blank is one too many", ["1", "", "3", ""], ["?1|", "?|3", "?3|"]],
    ["finds the row too short", ["1", "2"], ["1", "2", "missing"]],
    ["reads a merged blank as blank everywhere", ["1", ["", 2]], ["1", "", ""]],
    ["cannot tell whose a merged number is", ["1", ["2", 2]], ["1", "?2", "?2"]],
    ["cannot tell which cell is too many", ["1", "2", "3", "4"], ["?1|2", "?2|3", "?3|4"]],
    ["reads a blank row as blank", ["", ""], ["", "", ""]],
    ["reads no cells as missing", [], ["missing", "missing", "missing"]],
  ])("%s", (_, cells, picks) => {
    expect(pick(cells, placed)).toEqual(picks);
  });

  it("takes as many cells as there are headings in their order, wherever they stand", () => {
    const further = placed.map(({ key, text }, i) => ({
      key,
      text,
      span: { from: i + 3, to: i + 4 },
    }));
    expect(pick(["1", "2", "3"], further)).toEqual(["1", "2", "3"]);
  });
});

describe("under headings of which the order is known", () => {
  it.each<[string, Row, Padding, readonly string[]]>([
    ["takes as many cells as there are headings", ["1", "2", "3"], "unknown", ["1", "2", "3"]],
    ["leaves blanks at either end out", ["1", "2", "3", "", ""], "unknown", ["1", "2", "3"]],
    ["cannot tell which blank is a value", ["", "1", "2", ""], "unknown", ["?|1", "?1|2", "?2|"]],
    ["knows that the file fills up at the end", ["", "1", "2", ""], "after", ["", "1", "2"]],
    ["knows that the file fills up at the front", ["", "1", "2", ""], "before", ["1", "2", ""]],
    ["cannot tell which cell is missing", ["1", "2"], "unknown", ["?1", "?1|2", "?2"]],
  ])("%s", (_, cells, padding, picks) => {
    expect(pick(cells, ordered, padding)).toEqual(picks);
  });
});

it("finds every window with nothing but blanks around it", () => {
  const { cells } = printed([["", "1", "", ""]])[0]!;
  expect(windowsOf(cells, 2)).toEqual([0, 1]);
  expect(windowsOf(cells, 5)).toEqual([]);
});
