import { expect, it } from "vitest";
import { disputeColumns, disputedMost } from "#app/views/disputes/disputeColumns.ts";
import { disputeKinds, disputeResults, type DisputeTotals } from "#core/query/disputeTotals.ts";

const none = Object.fromEntries(
  disputeKinds.flatMap((kind) => disputeResults.map((result) => [`${kind}.${result}`, 0])),
) as unknown as DisputeTotals;

const rowOf = (key: string, cells: Partial<DisputeTotals> = {}): DisputeTotals => ({
  ...none,
  key,
  reports: 1,
  closed: 9,
  ...cells,
});

it("lists bodies whose results say that there were disputes, whatever their totals say", () => {
  const rows = [
    rowOf("none"),
    rowOf("total of none", { "review.corrected": 1 }),
    rowOf("three", { "review.total": 3, "review.upheld": 3 }),
    rowOf("suit", { "direct-suit.pending": 1, "post-review-suit.other": 1 }),
  ];
  expect(disputedMost(rows).map(({ key }) => key)).toEqual(["three", "suit", "total of none"]);
});

const correction = (cells: Partial<DisputeTotals>): string => {
  const columns = disputeColumns("en", (key) => key);
  const { value, print, blank } = columns.find(({ id }) => id === "correction")!;
  const row = rowOf("one", cells);
  return value(row) === null ? blank!(row) : print!(row);
};

it.each([
  [{ "review.total": 4, "review.corrected": 1, "review.pending": 2 }, "50.0%"],
  [{ "review.total": 2, "review.pending": 2 }, "no denominator"],
  [{ "review.total": 0, "review.corrected": 1 }, "figures contradict each other"],
  [{ "review.total": 1, "review.corrected": 2 }, "figures contradict each other"],
  [{ "review.total": 1, "review.corrected": null }, "no figure"],
])("gives of %j a correction rate of %s", (cells, words) => {
  expect(correction(cells)).toBe(words);
});
