import { expect, it } from "vitest";
import { spreadsheetCsv } from "#app/files/spreadsheetCsv.ts";

const body = (records: Parameters<typeof spreadsheetCsv>[0]) =>
  spreadsheetCsv(records).slice(1).trimEnd();

it("begins with the mark by which spreadsheets know UTF-8", () => {
  expect(spreadsheetCsv([["机关"]]).charCodeAt(0)).toBe(0xfeff);
});

it.each(["=1+1", "+86", "-1", "@sum", "\tx", "\rx"])("keeps %j from becoming a formula", (text) => {
  expect(body([[text]]).replaceAll('"', "")).toBe(`'${text}`);
});

it("leaves numbers numbers, below zero too", () => {
  expect(body([[-3, 0.25, null, 0]])).toBe("-3,0.25,,0");
});

it("quotes what would end a field or a record", () => {
  expect(body([['说“好”, "ok"', "a\nb"]])).toBe('"说“好”, ""ok""","a\nb"');
});
