import { expect, it } from "vitest";
import { tidy } from "#ingest/readers/tidy.ts";

it.each([
  ["", ""],
  ["一", "一"],
  ["  一 \t 二　三\u00a0", "一 二 三"],
  ["一 \n  二", "一\n二"],
  ["\n一\n\n\n二\n", "一\n二"],
  ["一\n \n二", "一\n二"],
  ["看\u200b\ufeff见\u00ad", "看见"],
  ["1 204", "1 204"],
])("makes %j %j", (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

it("gets through long runs of blanks", () => {
  expect(tidy(`一${" \n".repeat(100_000)}二`)).toBe("一\n二");
  expect(tidy(`一${" ".repeat(200_000)}二`)).toBe("一 二");
});
