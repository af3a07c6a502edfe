import { describe, expect, it } from "vitest";
import { cells as form } from "#core/form/cells.ts";
import { type CheckId, checks } from "#core/form/checks.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Format, Layout } from "#core/form/form.ts";
import { assess, assessCheck } from "#core/report/assess.ts";

const zeros: CellValues = Object.fromEntries(form.map(({ id }) => [id, 0]));

const formOf = (cells: CellValues, format: Format = "2021", layout: Layout = "25") => ({
  cells,
  format,
  layout,
});

describe("an equation", () => {
  const [balance] = checks["requests-balance"].equations;

  it.each([
    ["pass", zeros],
    ["fail", { ...zeros, "requests.received.natural": 1 }],
    ["not-assessable", { ...zeros, "requests.received.natural": null }],
  ] as const)("comes to %s", (result, cells) => {
    expect(balance && assess(balance, formOf(cells))).toBe(result);
  });

  it("is not asked of a form without its row", () => {
    const row = checks["applicants-sum"].equations.find(({ at }) => at === "other-handling");
    expect(row && assess(row, formOf(zeros, "2021", "25"))).toBe("not-applicable");
    expect(row && assess(row, formOf(zeros, "2021", "23"))).toBe("pass");
  });

  it("takes money that differs by less than a fen as the same", () => {
    const equation = { at: "", ...checks["documents-in-force"].equations[0] };
    const cells = { ...zeros, "disclosure.rules.in-force": 0.1 + 0.2 };
    const lastYear = { "disclosure.rules.in-force": 0.3 };
    expect(assess(equation as never, formOf(cells), lastYear)).toBe("pass");
  });
});

describe("a check", () => {
  it.each<[string, CheckId, CellValues, Format, string]>([
    [
      "passes when every column that can be judged holds",
      "requests-balance",
      zeros,
      "2021",
      "pass",
    ],
    [
      "fails by one column",
      "requests-balance",
      { ...zeros, "requests.closed.legal": 4 },
      "2021",
      "fail",
    ],
    ["cannot be judged on an empty form", "dispute-sum", {}, "2021", "not-assessable"],
    ["cannot be judged without the year before", "carry-over", zeros, "2021", "not-assessable"],
    ["has nothing to say of the 2019 form", "documents-in-force", zeros, "2019", "not-applicable"],
    ["has nothing to say without equations", "text-matches-table", zeros, "2021", "not-applicable"],
  ])("%s", (_, check, cells, format, result) => {
    expect(assessCheck(check, formOf(cells, format))).toBe(result);
  });
});
