import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness } from "#ingest/interpret/likeness.ts";

describe("likeness", () => {
  it.each([
    ["属于行政执法案件", "属于行政执法案卷"],
    ["先行有效件数", "现行有效件数"],
    ["其他法律和行政法规禁止公开", "其他法律行政法规禁止公开"],
    ["其他法律行政止公开", "其他法律行政法规禁止公开"],
    ["行政法复议", "行政复议"],
    ["结转下一年度继续办理", "结转下年度继续办理"],
    ["逾期不补正", "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请"],
    ["不予公开属于国家秘密", "属于国家秘密"],
  ])("finds %s like %s", (printed, label) => {
    expect(likeness(printed, label)).toBeGreaterThan(0.6);
  });

  it.each([
    ["属于行政执法案卷", "属于行政查询事项"],
    ["合计", "总计"],
    ["法人或其他组织", "其他"],
    ["关于开展专项检查的公告", "行政强制"],
    ["", "其他"],
    ["长".repeat(300), "长"],
  ])("tells %s from %s", (printed, label) => {
    expect(likeness(printed, label)).toBeLessThan(0.6);
  });

  it("is 1 for the very label and less for any other", () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(likeness(one, one)).toBe(1);
        if (one !== other) expect(likeness(one, other)).toBeLessThan(1);
      }),
    );
  });
});
