import { describe, expect, it } from "vitest";
import { checkIds, checks, type Equation } from "#core/form/checks.ts";
import { explain } from "#core/form/explain.ts";
import { cell, difference, either, previous, ratio, sum } from "#core/form/expression.ts";

const received = cell("requests.received.total");
const closed = cell("requests.closed.total");

describe("explain", () => {
  it.each([
    [received, "新收申请", "Received"],
    [cell("requests.received.legal"), "新收申请·法律服务机构", "Received · Legal services"],
    [cell("disputes.review.total"), "行政复议·总计", "Administrative review · Total"],
    [sum(received, closed), "新收申请 + 办结总计", "Received + Closed"],
    [
      ratio(received, sum(received, closed)),
      "新收申请 ÷ （新收申请 + 办结总计）",
      "Received ÷ (Received + Closed)",
    ],
    [
      difference(closed, previous(closed)),
      "办结总计 − 上年办结总计",
      "Closed − last year’s Closed",
    ],
    [either(received, closed), "新收申请，未印则 办结总计", "Received, or if not printed Closed"],
  ] as const)("puts %j in words", (expression, zh, en) => {
    expect(explain(expression)).toEqual({ zh, en });
  });

  it("has words for both sides of every check", () => {
    const sides = checkIds.flatMap((id) =>
      checks[id].equations.flatMap(({ expected, actual }: Equation) => [expected, actual]),
    );
    for (const side of sides) expect(explain(side).en).toMatch(/^[^{}]+$/);
    expect(sides.length).toBeGreaterThan(100);
  });
});
