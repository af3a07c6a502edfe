import { describe, expect, it } from "vitest";
import { compareText } from "#core/format/compareText.ts";

describe("compareText", () => {
  it("orders Chinese by its sounds", () => {
    expect(["上海", "北京", "广州"].toSorted(compareText)).toEqual(["北京", "广州", "上海"]);
  });

  it("orders numbers in texts by their size", () => {
    expect(["第10号", "第9号"].toSorted(compareText)).toEqual(["第9号", "第10号"]);
  });
});
