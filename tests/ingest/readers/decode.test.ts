import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "#ingest/readers/decode.ts";
import { encode } from "./encode.ts";
import { bytesOf } from "./reading.ts";

const simplified = "云澜县林草局2023年政府信息公开工作年度报告：本年新收申请12件";
const traditional = "雲瀾縣林草局2023年政府資訊公開工作年度報告：本年新收申請12件";

const page = (charset: string, text: string) =>
  `<html><head>${charset && `<meta charset="${charset}">`}</head><body>${text}</body></html>`;

describe("decodeText", () => {
  it.each([
    ["gbk", "", simplified],
    ["gbk", "gb2312", simplified],
    ["gb18030", "utf-8", simplified],
    ["gbk", "big5", simplified],
    ["gbk", "", traditional],
    ["big5", "", traditional],
    ["big5", "gb2312", traditional],
    ["big5", "big5", traditional],
  ])("reads %s declared as %j", (label, charset, text) => {
    const html = page(charset, text);
    expect(decodeText(encode(html, label))).toBe(html);
  });

  it.each(["", "gb2312", "big5"])("reads UTF-8 declared as %j", (charset) => {
    const html = page(charset, simplified + traditional);
    expect(decodeText(bytesOf(html))).toBe(html);
  });

  it("leaves the byte order mark out", () => {
    expect(decodeText(bytesOf(`\ufeff${simplified}`))).toBe(simplified);
  });

  it("reads UTF-16 with a mark, and mark-up in UTF-16 without one", () => {
    const html = page("", simplified);
    const units = Array.from(html).flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...units]))).toBe(html);
    expect(decodeText(new Uint8Array(units))).toBe(html);
  });

  it("prefers UTF-8 with one broken character to nonsense without any", () => {
    const bytes = bytesOf(simplified.repeat(3));
    expect(decodeText(bytes.slice(0, -1))).toMatch(simplified);
  });

  it("reads characters of four bytes, which only GB18030 has", () => {
    const rare = new Uint8Array([...encode("政府信息公开", "gbk"), 0x82, 0x35, 0x95, 0x33]);
    expect(decodeText(rare)).toBe(
      "政府信息公开㼆".slice(0, 6) + new TextDecoder("gb18030").decode(rare.slice(12)),
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes)).toBe("string");
      }),
    );
  });
});
