import { expect, it } from "vitest";
import { yearsInText } from "#ingest/interpret/reportYear.ts";

it.each([
  ["统计期限为2023年1月1日至12月31日。", [2023]],
  ["所列数据统计期限自2023 年 1 月 1 日起至2023年12月31日止", [2023]],
  ["2020年，本机关新收政府信息公开申请3件。", [2020]],
  ["2023年政府信息公开工作取得成效，2024年我局将继续努力。", []],
  ["2024年全县将收到更多支持", []],
])("finds in %j the years %j", (text, years) => {
  expect(yearsInText([text])).toEqual(years);
});

it("names the period before years in sentences, each once", () => {
  const sentence = "2020年，全区收到政府信息公开申请3件。";
  const period = "统计期限为2021年1月1日至12月31日。";
  expect(yearsInText([sentence, period, sentence])).toEqual([2021, 2020]);
});
