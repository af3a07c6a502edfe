import { expect, it } from "vitest";
import { sniff } from "#ingest/readers/sniff.ts";
import { encode } from "./encode.ts";
import { bytesOf } from "./reading.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const utf16 = (text: string) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) => [
      code & 0xff,
      code >> 8,
    ]),
  );

it.each([
  ["pdf", "%PDF-1.4"],
  ["pdf", "\u00ef\u00bb\u00bf\n%PDF-1.4"],
  ["zip", "PK\u0003\u0004\u0014"],
  ["zip", "PK\u0005\u0006\u0000"],
  ["ole", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["rtf", "{\\rtf1"],
  ["image", "GIF89a"],
  ["image", "BM\u0036\u0000"],
  ["image", "II*\u0000"],
  ["image", "RIFF\u0001\u0002\u0003\u0004WEBP"],
  ["packed", "7z\u00bc\u00af\u0027\u001c"],
  ["packed", "\u001f\u008b\u0008"],
  ["packed", 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="-"\n\n<html>'],
  ["html", "<HTML>"],
  ["html", "\n\n <!-- 注 --> <table border=1>"],
  ["html", `${" ".repeat(9000)}<p>`],
  ["html", "\u00ff\u00fe<\u0000p\u0000>\u0000"],
  ["text", "a < b and c > d"],
  ["text", "plain"],
  ["unknown", "\u0000\u0000\u0001\u0002"],
  ["unknown", `${"\u0001".repeat(40)}abc`],
])("knows %s by its first bytes: %j", (kind, text) => {
  expect(sniff(latin1(text))).toBe(kind);
});

it("takes Chinese in any encoding for text", () => {
  expect(sniff(bytesOf("政府信息公开"))).toBe("text");
  expect(sniff(encode("政府信息公开", "gbk"))).toBe("text");
  expect(sniff(encode("政府資訊公開", "big5"))).toBe("text");
  expect(sniff(utf16("第1条 不予公开 2件"))).toBe("text");
  expect(sniff(utf16("<p>第1条 不予公开</p>"))).toBe("html");
  expect(sniff(new Uint8Array([0xff, 0xfe, ...utf16("不予公开，于今休息。")]))).toBe("text");
});
