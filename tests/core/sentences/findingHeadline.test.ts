import { expect, it } from "vitest";
import { findingHeadline, findingRest } from "#core/sentences/findingHeadline.ts";

const totals = { reports: 145, complete: 132, failing: 21, continuity: 29, text: 11 };

it.each([
  [
    totals,
    "132 份完整报告中，21 份（15.9%）公布的数字不能相互吻合。",
    "In 21 of 132 complete reports (15.9%), the published figures do not add up.",
  ],
  [
    { ...totals, reports: 3, complete: 0, failing: 1 },
    "3 份报告中，1 份（33.3%）公布的数字不能相互吻合。",
    "In 1 of 3 reports (33.3%), the published figures do not add up.",
  ],
  [
    { ...totals, failing: 0 },
    "145 份报告，表内数字都能相互吻合。",
    "The figures within the form add up in all 145 reports.",
  ],
  [
    { ...totals, reports: 1, failing: 0 },
    "1 份报告，表内数字都能相互吻合。",
    "The figures within the form add up in the one report.",
  ],
  [{ ...totals, reports: 0 }, "没有符合所选条件的报告。", "No report fits what was chosen."],
])("says %j", (of, zh, en) => {
  expect(findingHeadline(of)).toEqual({ zh, en });
});

it("names the rest without adding it to the first", () => {
  expect(findingRest(totals, 21)).toEqual({
    zh: "此外，年度之间 29 处、正文与表 11 处出入，各机关报告对照另有 21 处值得查看。",
    en: "Besides, 29 differences between years and 11 between text and table; comparing the reports of several bodies turns up 21 more to look at.",
  });
});

it("says where reports of several bodies were not compared, or not yet", () => {
  expect(findingRest(totals, 3).en).toContain("turns up 3 more to look at");
  expect(findingRest(totals, 0).en).toContain("turns up none.");
  expect(findingRest({ ...totals, text: 0 }, 0).en).toContain("and none between text and table");
  expect(findingRest(totals, "pending")).toEqual({
    zh: "此外，年度之间 29 处、正文与表 11 处出入，各机关报告的对照正在计算……",
    en: "Besides, 29 differences between years and 11 between text and table; the reports of several bodies are still being compared …",
  });
  expect(findingRest(totals, "too many")).toEqual({
    zh: "此外，年度之间 29 处、正文与表 11 处出入。报告太多，各机关报告的对照不在网页上计算；命令行 check 列出全部。",
    en: "Besides, 29 differences between years and 11 between text and table. There are too many reports to compare those of several bodies on this page; the command line’s check does.",
  });
});
