import { expect, it } from "vitest";
import { tied } from "#core/sentences/tied.ts";

it.each([
  ["公开率 46.4%（32 / 69）", "公开率\u00A046.4%\u2060（32\u00A0/\u00A069）"],
  ["上年 17 份报告 209 件", "上年\u00A017\u00A0份报告 209\u00A0件"],
  ["132 份报告中，21 份（15.9%）不合", "132\u00A0份报告中，21\u00A0份\u2060（15.9%）不合"],
  [
    "复议率：2019 年 0.0%，2025 年升至 26.3%",
    "复议率：2019\u00A0年\u00A00.0%，2025\u00A0年升至\u00A026.3%",
  ],
  ["因属信访举报投诉而不予处理的占 2.0%", "因属信访举报投诉而不予处理的占 2.0%"],
  ["3 / 6，高于界限（95%）", "3\u00A0/\u00A06，高于界限（95%）"],
  ["109 件（上年 17 份报告 209 件）", "109\u00A0件（上年\u00A017\u00A0份报告 209\u00A0件）"],
  ["福建 / 平潭，2025 年", "福建 / 平潭，2025\u00A0年"],
  ["46.9% (15 / 32) of 99 requests", "46.9%\u00A0(15\u00A0/\u00A032) of 99\u00A0requests"],
  ["highest in Fujian (45.5%)", "highest in Fujian\u00A0(45.5%)"],
  ["1 clearly below, 9 not", "1\u00A0clearly below, 9\u00A0not"],
  ["52.1%–83.3%", "52.1%\u2060–\u206083.3%"],
  ["sum = 209, β ÷ 1.2 > −3", "sum =\u00A0209, β ÷\u00A01.2 >\u00A0−3"],
  ["Granted · individuals", "Granted\u00A0· individuals"],
  ["予以公开·自然人", "予以公开\u2060·自然人"],
  ["clear (β = 0.44)", "clear (β\u00A0=\u00A00.44)"],
  ["1–1, 2–3", "1\u2060–\u20601, 2\u2060–\u20603"],
  [
    "19 in 2019 (16 reports), 1,105 in 2025 (1,500 reports)",
    "19\u00A0in\u00A02019 (16\u00A0reports), 1,105\u00A0in\u00A02025 (1,500\u00A0reports)",
  ],
])("keeps numbers with what they are numbers of: %s", (sentence, kept) => {
  expect(tied(sentence)).toBe(kept);
});
