import { expect, it } from "vitest";
import { lostSpans } from "#ingest/readers/lostSpans.ts";

const rows = (...lengths: readonly number[]) =>
  lengths.map((length) => Array.from({ length }, () => ({ text: "" })));

it("knows a table that lost its spans by rows of many lengths", () => {
  expect(lostSpans(rows(2, 3, 5, 8, 8, 9))).toBe(true);
});

it("does not take a row that is cut short for lost spans", () => {
  expect(lostSpans(rows(8, 8, 7, 8))).toBe(false);
});

it("believes a table that has spans", () => {
  expect(lostSpans([...rows(3, 5, 8), [{ text: "", columnSpan: 3 }]])).toBe(false);
  expect(lostSpans([...rows(3, 5, 8), [{ text: "", continues: true }]])).toBe(false);
});
