import { describe, expect, it } from "vitest";
import { suggestColumns } from "#ingest/columns/suggestColumns.ts";

const suggested = (heading: string) => suggestColumns([heading]).get(heading);

describe("a heading", () => {
  it.each([
    ["requests.received.total", "requests.received.total"],
    ["单位名称", "body"],
    ["报告年度", "year"],
    ["Year", "year"],
    ["本年新收政府信息公开申请数量", "requests.received.total"],
    ["新收申请", "requests.received.total"],
    ["予以公开", "requests.granted.total"],
    ["（一）予以公开-自然人", "requests.granted.natural"],
    ["规章 本年制发件数", "disclosure.rules.issued"],
    ["行政复议·结果维持", "disputes.review.upheld"],
    ["Received · Businesses", "requests.received.business"],
    ["結轉下年度繼續辦理", "requests.carried-out.total"],
  ])("like %s stands for %s", (heading, target) => {
    expect(suggested(heading)).toBe(target);
  });

  it.each(["", "备注", "联系电话", "序号", "其他"])(
    "like “%s” is left to the reader",
    (heading) => {
      expect(suggested(heading)).toBeUndefined();
    },
  );
});

it("gives a column of the form to the heading most like it, and to no other", () => {
  const found = suggestColumns(["新收申请数", "requests.received.total"]);
  expect([...found]).toEqual([["requests.received.total", "requests.received.total"]]);
});
