import { expect, it } from "vitest";
import { tied } from "#core/sentences/tied.ts";

it.each([
  ["公开率 46.4%（32 / 69）", "公开率 46.4%（32\u00A0/\u00A069）"],
  ["上年 17 份报告 209 件", "上年 17\u00A0份报告 209\u00A0件"],
  ["福建 / 平潭，2025 年", "福建 / 平潭，2025\u00A0年"],
  ["46.9% (15 / 32) of 99 requests", "46.9% (15\u00A0/\u00A032) of 99 requests"],
  [
    "19 in 2019 (16 reports), 1,105 in 2025 (1,500 reports)",
    "19 in\u00A02019 (16\u00A0reports), 1,105 in\u00A02025 (1,500\u00A0reports)",
  ],
])("keeps numbers with what they are numbers of: %s", (sentence, kept) => {
  expect(tied(sentence)).toBe(kept);
});
