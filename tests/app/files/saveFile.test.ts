import { expect, it } from "vitest";
import { fileName } from "#app/files/saveFile.ts";

it.each([
  ["公开率 2025", "公开率-2025.csv"],
  ["a/b\\c:d*?", "a-b-c-d-.csv"],
  ["x".repeat(200), `${"x".repeat(80)}.csv`],
])("names a file after %j", (words, name) => {
  expect(fileName(words, "csv")).toBe(name);
});
