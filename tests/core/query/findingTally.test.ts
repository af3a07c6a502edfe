import { expect, it } from "vitest";
import type { CheckFindingRow } from "#core/query/findingList.ts";
import { findingTally } from "#core/query/findingTally.ts";

const row = (body: string, year: number, check: CheckFindingRow["check"]): CheckFindingRow => ({
  report: `${body}-${year}`,
  body,
  name: body,
  year,
  check,
  at: "total",
  severity: "identity",
  cells: "",
  expected: 1,
  actual: 0,
  cause: null,
  source: null,
});

const rows = [
  row("a", 2024, "outcomes-sum"),
  row("a", 2024, "outcomes-sum"),
  row("b", 2023, "outcomes-sum"),
  row("b", 2023, "dispute-sum"),
];

it.each([
  [
    "check",
    [
      ["outcomes-sum", 2, 3],
      ["dispute-sum", 1, 1],
    ],
  ],
  [
    "body",
    [
      ["a", 1, 2],
      ["b", 1, 2],
    ],
  ],
  [
    "year",
    [
      ["2023", 1, 2],
      ["2024", 1, 2],
    ],
  ],
  ["severity", [["identity", 2, 4]]],
] as const)("counts findings and reports by %s", (by, counted) => {
  expect(
    findingTally(rows, by).map(({ key, reports, findings }) => [key, reports, findings]),
  ).toEqual(counted);
});

it("is empty over nothing", () => {
  expect(findingTally([], "check")).toEqual([]);
});
