import { describe, expect, it } from "vitest";
import { readNarrative } from "#ingest/interpret/readNarrative.ts";
import { sentencesOf } from "#ingest/interpret/sentences.ts";

const counts = (...paragraphs: readonly string[]) =>
  readNarrative(paragraphs).map(
    ({ id, value, unit }) => `${id.slice("narrative.".length)} ${value}${unit}`,
  );

describe("readNarrative", () => {
  it.each([
    [
      "我局主动公开工信动态76条，文件4条，政策解读4条。",
      ["published-news 76条", "published-documents 4条", "interpretations 4条"],
    ],
    [
      "局网站群众咨询投诉26件，已全部办理完，办结率为100%。",
      ["consultations 26件", "consultations-closing-rate 100%"],
    ],
    [
      "12345热线受理群众诉求2840件，办结2838件，办结率99.9%，满意率99.8%以上。",
      [
        "hotline-received 2840件",
        "hotline-closed 2838件",
        "hotline-closing-rate 99.9%",
        "hotline-satisfaction 99.8%以上",
      ],
    ],
    ["全年共受理信访投诉7733件，处置率100%。", ["petitions 7733件", "petitions-closing-rate 100%"]],
    [
      "2023年，本机关新收政府信息公开申请19件，办结18件，结转下年度1件。",
      ["requests-received 19件", "requests-closed 18件", "requests-carried-out 1件"],
    ],
    ["上年结转政府信息公开申请2件。", ["requests-carried-in 2件"]],
    ["依申请公开0件。", ["requests-received 0件"]],
    [
      "其中，自然人申请15件，法人或其他组织申请4件。本年收到政府信息公开申请共19件。",
      ["requests-received 19件"],
    ],
    [
      "收到政府信息公开申请19件，其中自然人申请15件，法人或其他组织4件。",
      ["requests-received 19件", "requests-natural 15件", "requests-legal-persons 4件"],
    ],
    [
      "依申请公开中予以公开5件，部分公开2件，不予公开3件，无法提供1件。",
      [
        "requests-granted 5件",
        "requests-partial 2件",
        "requests-refused 3件",
        "requests-unavailable 1件",
      ],
    ],
    ["因政府信息公开引发行政复议3件，行政诉讼2件。", ["reviews 3件", "suits 2件"]],
    [
      "通过政府网站公开信息1，136条，微信公众号发布230条。",
      ["published-website 1136条", "published-wechat 230条"],
    ],
    ["主动公开政府信息18万余条。", ["published 18万余条"]],
    ["召开新闻发布会12场，开展民意征集33期。", ["press-conferences 12场", "opinion-calls 33期"]],
    [
      "制发规范性文件11件，废止规范性文件4件，现行有效规范性文件251件。",
      ["normative-issued 11件", "normative-repealed 4件", "normative-in-force 251件"],
    ],
  ])("reads %j", (paragraph, expected) => {
    expect(counts(paragraph)).toEqual(expected);
  });

  it.each([
    "较上年增加5件，同比增长12.3%。",
    "根据第20条第1款，于2023年1月24日发布。",
    "联系电话：0794-8253357。",
    "培训3次，参加人员200人次。",
    "一是个别栏目更新不够及时。",
  ])("finds no count in %j", (paragraph) => {
    expect(counts(paragraph)).toEqual([]);
  });

  it("keeps the sentence as printed", () => {
    const sentence = "局网站群众咨询投诉 26 件，办结率为１００％。";
    const [count] = readNarrative([`先说别的。${sentence}再说别的。`]);
    expect(count).toEqual({
      id: "narrative.consultations",
      value: 26,
      unit: "件",
      evidence: sentence,
    });
  });

  it("remembers in a paragraph what it is about", () => {
    expect(counts("受理12345热线诉求20件。办结率100%。")).toEqual([
      "hotline-received 20件",
      "hotline-closing-rate 100%",
    ]);
    expect(counts("受理12345热线诉求20件。", "办结率100%。")).toEqual(["hotline-received 20件"]);
  });

  it("means the first of two statements of one count", () => {
    expect(counts("收到政府信息公开申请19件。", "县政府办公室收到政府信息公开申请5件。")).toEqual([
      "requests-received 19件",
    ]);
  });

  it("reads traditional characters", () => {
    expect(counts("本機關新收政府信息公開申請19件。")).toEqual(["requests-received 19件"]);
  });
});

it("cuts a paragraph into sentences", () => {
  expect(sentencesOf("一句。二句；三句\n四句 3.5 ")).toEqual([
    "一句。",
    "二句；",
    "三句",
    "四句 3.5",
  ]);
});
