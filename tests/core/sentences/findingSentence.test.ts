import { describe, expect, it } from "vitest";
import { type CheckId, checkIds, checks } from "#core/form/checks.ts";
import { findingSentence, findingWords } from "#core/sentences/findingSentence.ts";

const sentence = (check: CheckId, at: string, expected: number, actual: number) =>
  findingSentence({ check, at, cells: [], expected, actual });

it.each([
  [
    sentence("requests-balance", "natural", 3, 0),
    "新收 + 上年结转 = 3，而办结总计 + 结转下年 = 0（自然人列）",
    "received + carried in = 3, but closed + carried over = 0 (column “Individuals”)",
  ],
  [
    sentence("outcomes-sum", "total", 1204, 9),
    "各项办理结果之和 = 1,204，而办结总计 = 9（总计列）",
    "the sum of the outcomes = 1,204, but closed = 9 (column “Total”)",
  ],
  [
    sentence("applicants-sum", "received", 7, 0),
    "六类申请人之和 = 7，而总计 = 0（新收申请行）",
    "the sum of the six kinds of applicant = 7, but the total = 0 (row “Received”)",
  ],
  [
    sentence("dispute-sum", "review", 11, 0),
    "维持 + 纠正 + 其他 + 尚未审结 = 11，而总计 = 0（行政复议）",
    "upheld + corrected + other + pending = 11, but the total = 0 (Administrative review)",
  ],
  [
    sentence("carry-over", "business", 2, 1),
    "上年报告的结转下年 = 2，而本年报告的上年结转 = 1（商业企业列）",
    "last year’s carried over = 2, but this year’s carried in = 1 (column “Businesses”)",
  ],
  [
    sentence("documents-in-force", "normative-documents", 643, 470),
    "上年现行有效 + 本年制发 − 本年废止 = 643，而本年现行有效 = 470（行政规范性文件）",
    "last year’s in force + issued − repealed = 643, but in force this year = 470 (Normative documents)",
  ],
  [
    sentence("text-matches-table", "narrative.requests-received", 75, 74),
    "正文所述 = 75，而统计表所列 = 74（收到申请）",
    "the text states = 75, but the table = 74 (Requests received)",
  ],
  [
    sentence("roll-up", "requests.received.total", 209, 218),
    "下级报告之和 = 209，而汇总报告所列 = 218（新收申请）",
    "the sum of the members’ reports = 209, but the aggregate report = 218 (Received)",
  ],
  [
    sentence("sudden-change", "disclosure.penalties.decisions", 887, 135),
    "上年 = 887，而本年 = 135（行政处罚·处理决定数量）",
    "last year = 887, but this year = 135 (Penalties · Decisions)",
  ],
  [
    sentence("silence", "requests.received.total", 140, 0),
    "同类机关的中位数 = 140，而本机关 = 0（新收申请）",
    "the median of its peers = 140, but this body = 0 (Received)",
  ],
  [
    sentence("two-values", "disclosure.fees.amount", 4166.214619, 4166.241619),
    "唯一有数字的下级所列 = 4,166.214619，而汇总报告所列 = 4,166.241619（行政事业性收费·收费金额）",
    "the only member with a number = 4,166.214619, but the aggregate report = 4,166.241619 (Administrative fees · Amount charged)",
  ],
])("says %j", (said, zh, en) => {
  expect(said).toEqual({ zh, en });
});

describe("every equation of every check", () => {
  const places = checkIds.flatMap((check) =>
    checks[check].equations.map(({ at }) => [check, at] as const),
  );

  it.each(places)("%s at %s has a place with words of its own", (check, at) => {
    const { zh, en } = sentence(check, at, 2, 1);
    expect(zh).not.toContain(at);
    expect(en).not.toContain(`(${at}`);
  });
});

it("keeps a place it does not know as it is", () => {
  expect(sentence("applicants-sum", "mystery", 2, 1).zh).toContain("（mystery）");
});

it("accuses nobody", () => {
  const said = checkIds.map((check) => sentence(check, "total", 2, 1));
  for (const { zh, en } of [...said, ...Object.values(findingWords)]) {
    expect(zh).not.toMatch(/错误|虚假|违规|造假|失实/u);
    expect(en).not.toMatch(/wrong|false|mistake|error|fraud/iu);
  }
});
