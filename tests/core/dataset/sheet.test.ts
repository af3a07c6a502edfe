import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSheet } from "#core/dataset/formatSheet.ts";
import { parseSheet } from "#core/dataset/parseSheet.ts";
import { reports } from "./sheets.ts";

const sheet = `body           linhe-water
year           2023
kind           own
format         2021
layout         23
completeness   complete
title          临河市水务局2023年政府信息公开工作年度报告
published      2024-01-19
source         https://example.test/report.html
transcription  joined-run

disclosure  二、主动公开政府信息情况

                          本年制发件数  本年废止件数  现行有效件数
rules                           absent  规章
normative-documents         unreadable  行政规范性文件
  printed 5066

                          本年处理决定数量
licences                              2650  行政许可

                          本年处理决定数量
penalties                             dash  行政处罚
coercive-measures                    empty  行政强制

                          本年收费金额（单位：万元）
fees                                           412.5  行政事业性收费

requests  三、收到和处理政府信息公开申请情况
no-table

disputes  四、政府信息公开行政复议、行政诉讼情况

                          结果维持  结果纠正  其他结果  尚未审结    总计
review                           1         0         0         2       3  行政复议
direct-suit                      0         0         0         0   empty  未经复议直接起诉
post-review-suit                 0         0         0         0       0  复议后起诉
  printed 00000

handling-fees  六、信息处理费情况

                          发出收费通知的件数  通知收取的总金额（单位：元）  实际收取的总金额（单位：元）
handling-fees                              1                          38.5                             0  信息处理费

narrative  一、总体情况

narrative.published                          99  条
narrative.hotline-satisfaction            99.02  %  正文第二处
  > 群众满意率99.02%。
narrative.other                             -12  -  未注明单位
`;

const report = parseSheet("linhe-water-2023", sheet);

describe("a sheet", () => {
  it("tells of whom, for which year and how sure", () => {
    expect(report).toMatchObject({
      id: "linhe-water-2023",
      body: "linhe-water",
      year: 2023,
      kind: "own",
      format: "2021",
      layout: "23",
      title: "临河市水务局2023年政府信息公开工作年度报告",
      published: "2024-01-19",
      transcription: "joined-run",
    });
    expect(report).not.toHaveProperty("archive");
  });

  it("gives every cell a number or the reason it has none", () => {
    expect(report.cells["disclosure.licences.decisions"]).toBe(2650);
    expect(report.cells["disclosure.fees.amount"]).toBe(412.5);
    expect(report.cells["handling-fees.charged"]).toBe(38.5);
    expect(report.blanks["disclosure.penalties.decisions"]).toEqual({ blank: "dash" });
    expect(report.blanks["disclosure.rules.in-force"]).toEqual({ blank: "absent" });
    expect(report.blanks["disputes.direct-suit.total"]).toEqual({ blank: "empty" });
    expect(report.blanks["requests.received.total"]).toEqual({ blank: "no-table" });
  });

  it("keeps the printed run of a row, beside its blanks where it could not be cut", () => {
    expect(report.blanks["disclosure.normative-documents.issued"]).toEqual({
      blank: "unreadable",
      printed: "5066",
    });
    expect(report.runs).toEqual({
      "disclosure.normative-documents": "5066",
      "disputes.post-review-suit": "00000",
    });
  });

  it("keeps counts of the prose with their sentences", () => {
    expect(report.narrative).toEqual([
      { id: "narrative.published", value: 99, unit: "条", evidence: null },
      {
        id: "narrative.hotline-satisfaction",
        value: 99.02,
        unit: "%",
        label: "正文第二处",
        evidence: "群众满意率99.02%。",
      },
      { id: "narrative.other", value: -12, unit: null, label: "未注明单位", evidence: null },
    ]);
  });

  it("is written in one way only", () => {
    expect(formatSheet(report)).toBe(sheet);
  });

  it("comes back as it was, whatever it says", () => {
    fc.assert(
      fc.property(reports, (original) => {
        expect(parseSheet(original.id, formatSheet(original))).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a sheet that is not one", () => {
  it.each([
    ["kind           own", "kind           both", "3: not a kind: both"],
    ["year           2023", "year           23", "2: not a year: 23"],
    ["published      2024-01-19", "published      January", "8: not a published: January"],
    ["source         https", "source         javascript", "9: not a source: javascript"],
    ["kind           own", "kynd           own", "3: not a fact of a report: kynd"],
    ["kind           own", "year           2022", "3: given twice: year"],
    ["layout         23\n", "", "1: no layout"],
    ["licences   ", "licenses   ", "20: the next row is licences, not licenses"],
    ["  行政许可", "  行政认可", "20: licences does not end in 行政许可"],
    ["2650", "2,650", "20: neither a number nor a reason: 2,650"],
    ["2650", "-650", "20: may not be negative: -650"],
    ["2650", "26.5", "20: may not have decimals: 26.5"],
    ["2650", "2650  3", "20: licences has 1 cells, not 2"],
    ["absent", "absent  absent", "15: rules has 3 cells, not 2"],
    [
      "本年处理决定数量\nlicences",
      "本年收费金额\nlicences",
      "19: not the columns 本年处理决定数量",
    ],
    ["\nno-table", "", "29: no row received"],
    ["disclosure  二、", "disclosure  2、", "12: not a heading of the form"],
    ["\ndisputes  四、政府信息公开行政复议、行政诉讼情况\n", "\n", "33: not the columns 自然人"],
    ["narrative.published ", "narrative.publish ", "47: unknown count: narrative.publish"],
    [
      "review    ",
      "extra                            0  其他\nreview    ",
      "35: the next row is review",
    ],
    ["  printed 00000", "more   0  其他", "38: not a row of disputes: more   0  其他"],
    ["99  条", "99条", "47: not a count of the prose"],
    [
      "disputes  四、",
      "requests  三、收到和处理政府信息公开申请情况\n\ndisputes  四、",
      "32: given twice",
    ],
  ])("says where %j became %j", (from, to, fault) => {
    expect(sheet).toContain(from);
    expect(() => parseSheet("linhe-water-2023", sheet.replace(from, to))).toThrow(
      `linhe-water-2023:${fault}`,
    );
  });

  it("must hold every table of its form that may not be left out", () => {
    const short = sheet.replace(/\nrequests {2}[^]*?(?=\ndisputes)/u, "");
    expect(() => parseSheet("x", short)).toThrow("x:1: no table requests");
    const withoutFees = sheet.replace(/\nhandling-fees {2}六[^]*?(?=\nnarrative)/u, "");
    expect(parseSheet("x", withoutFees).cells).not.toHaveProperty("handling-fees.charged");
  });
});
