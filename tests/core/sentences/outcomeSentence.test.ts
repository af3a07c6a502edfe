import { describe, expect, it } from "vitest";
import { requestRows } from "#core/form/formulas.ts";
import type { OutcomeTotals } from "#core/query/outcomeTotals.ts";
import { outcomeSentence } from "#core/sentences/outcomeSentence.ts";

const zeros = Object.fromEntries(requestRows.map((row) => [row, 0]));
const totals = (more: Partial<OutcomeTotals>) =>
  ({ ...zeros, key: "", reports: 1, ...more }) as OutcomeTotals;

describe("outcomeSentence", () => {
  it.each([
    [
      totals({
        closed: 206,
        "unavailable-not-held": 71,
        "refused-internal": 37,
        "declined-repeat": 1,
      }),
      "办结的 206 件申请中，109 件（52.9%）不予公开、无法提供或不予处理；最多的理由是“不掌握”，71 件。",
      "Of 206 requests closed, 109 (52.9%) were refused, unavailable or declined; the commonest reason was “Not held”, 71.",
    ],
    [
      totals({ closed: 3, granted: 3 }),
      "办结的 3 件申请中，没有不予公开、无法提供或不予处理的。",
      "Of 3 requests closed, none was refused, unavailable or declined.",
    ],
    [
      totals({ closed: 1, "declined-repeat": 1 }),
      "办结的 1 件申请中，1 件（100.0%）不予公开、无法提供或不予处理；最多的理由是“重复申请”，1 件。",
      "Of 1 request closed, 1 (100.0%) was refused, unavailable or declined; the commonest reason was “Repeat request”, 1.",
    ],
    [
      totals({ closed: 9, "declined-repeat": 2, "refused-internal": 2 }),
      "办结的 9 件申请中，4 件（44.4%）不予公开、无法提供或不予处理；最多的理由是“内部事务”、“重复申请”，各 2 件。",
      "Of 9 requests closed, 4 (44.4%) were refused, unavailable or declined; the commonest reasons were “Internal affairs” and “Repeat request”, 2 each.",
    ],
    [totals({}), "没有办结的申请。", "No request was closed."],
    [totals({ closed: null }), "没有办结申请的数字。", "There is no figure for requests closed."],
    [
      totals({ reports: 0, closed: null }),
      "没有符合所选条件的报告。",
      "No report fits what was chosen.",
    ],
    [undefined, "没有符合所选条件的报告。", "No report fits what was chosen."],
  ])("says %#", (of, zh, en) => {
    expect(outcomeSentence(of)).toEqual({ zh, en });
  });
});
