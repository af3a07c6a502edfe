import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "#core/report/readCell.ts";

describe("readCell", () => {
  it.each([
    ["12", { value: 12 }],
    ["0", { value: 0 }],
    ["１２", { value: 12 }],
    ["1,204", { value: 1204 }],
    ["1，204", { value: 1204 }],
    ["1 204", { value: 1204 }],
    ["12件", { value: 12, unit: "件" }],
    ["12 件", { value: 12, unit: "件" }],
    ["\u200c12\u2060", { value: 12 }],
    ["59237.2449", { value: 59_237.2449 }],
    ["1,234,567.89", { value: 1_234_567.89 }],
    ["251000元", { value: 251_000, unit: "元" }],
    ["-3", { value: -3 }],
    ["－3", { value: -3 }],
    ["+3", { value: 3 }],
    ["22（其中修订16件）", { value: 22, note: "其中修订16件" }],
    ["22①", { value: 22, note: "①" }],
    ["22 ②", { value: 22, note: "②" }],
    ["2²", { value: 2, note: "²" }],
    ["22件*", { value: 22, unit: "件", note: "*" }],
    ["22[注1]", { value: 22, note: "注1" }],
    ["22件(含联合发文)", { value: 22, unit: "件", note: "含联合发文" }],
  ])("reads %j as %j", (text, reading) => {
    expect(readCell(text)).toEqual(reading);
  });

  it.each(["-", "—", "——", "–", "―", "/", "／", "\\", "＼", "无", "無", "---"])(
    "reads %j as a dash",
    (text) => {
      expect(readCell(text)).toEqual({ blank: "dash" });
    },
  );

  it.each(["", " ", "\n", "\u00a0", "\u3000", "\u200b"])("reads %j as empty", (text) => {
    expect(readCell(text)).toEqual({ blank: "empty" });
  });

  it.each([
    "约12",
    "1,20",
    "12/3",
    "一",
    "12%",
    "见附件",
    "1.2.3",
    "12-3",
    "O",
    "1,2345",
    "12 34件5",
    "①",
    "½",
    "1½",
    "⑴",
    "*",
    "①22",
  ])("does not guess at %j", (text) => {
    expect(readCell(text)).toEqual({ blank: "unreadable", printed: text });
  });

  it("reads any whole number however it is grouped", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(readCell(`${value}`)).toEqual({ value });
        expect(readCell(value.toLocaleString("en-US"))).toEqual({ value });
        expect(readCell(` ${value} 件 `)).toEqual({ value, unit: "件" });
      }),
    );
  });
});
