import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "#ingest/readers/limits.ts";
import { readDocument } from "#ingest/readers/readDocument.ts";
import { encode } from "./encode.ts";
import { docx, paragraph, xlsx, textCell, zip } from "./makeOffice.ts";
import { bytesOf, outline, reasonOf } from "./reading.ts";

const reasonFor = async (bytes: Uint8Array, limits = defaultLimits) =>
  reasonOf(await readDocument(bytes, "file", limits));

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("what a file is", () => {
  it.each([
    ["html", bytesOf("<p>一</p>")],
    ["html", bytesOf("\ufeff\n<!DOCTYPE html><title>一</title>")],
    ["text", bytesOf("一、总体情况")],
    ["docx", docx(paragraph("一"))],
    ["xlsx", xlsx([{ cells: [textCell(0, 0, "一")] }])],
    ["doc", readFileSync(new URL("fixtures/yunlan.doc", import.meta.url))],
    ["xls", readFileSync(new URL("fixtures/yunlan.xls", import.meta.url))],
    ["pdf", readFileSync(new URL("fixtures/yunlan.pdf", import.meta.url))],
  ])("is said by its bytes: %s", async (format, bytes) => {
    const reading = await readDocument(bytes, "misnamed.bin");
    expect("documents" in reading && reading.documents.map((document) => document.format)).toEqual([
      format,
    ]);
  });

  it.each([
    ["empty", ""],
    ["image", "\u0089PNG\r\n\u001a\n"],
    ["image", "\u00ff\u00d8\u00ff\u00e0"],
    ["image", "RIFF\u0000\u0000\u0000\u0000WEBPVP8 "],
    ["unsupported", "Rar!\u001a\u0007"],
    ["unsupported", "{\\rtf1\\ansi}"],
    ["unknown-format", "\u0000\u0001\u0002\u0003"],
    ["damaged", "PK\u0003\u0004 and no more"],
    ["damaged", "%PDF-1.7 and no more"],
    ["damaged", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and no more"],
  ])("refuses %s files: %j", async (reason, text) => {
    expect(await reasonFor(latin1(text))).toBe(reason);
  });

  it("says in both languages what to do", async () => {
    const reading = await readDocument(new Uint8Array(), "x");
    expect("error" in reading && reading.error.message).toEqual({
      zh: "文件是空的。请重新下载后再试。",
      en: "The file is empty. Download it again and retry.",
    });
  });

  it("knows an encrypted office file", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]));
    const plain = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect(await reasonFor(plain)).toBe("read");
    const name = (text: string) => latin1(Array.from(text, (letter) => `${letter}\u0000`).join(""));
    const at = indexOf(plain, name("Workbook"));
    const locked = Uint8Array.from(plain);
    locked.set(name("EncryptedPackage"), at);
    locked[at + 64] = 34;
    expect(await reasonFor(locked)).toBe("encrypted");
  });
});

const indexOf = (bytes: Uint8Array, wanted: Uint8Array): number =>
  bytes.findIndex((_, start) => wanted.every((byte, index) => bytes[start + index] === byte));

describe("archives", () => {
  it("give every file in them, and say which they could not read", async () => {
    const archive = zip({
      "a.html": "<p>甲</p>",
      "b/c.txt": "乙",
      "d.png": latin1("\u0089PNG"),
      "__MACOSX/a.html": "<p>坏</p>",
      ".DS_Store": "坏",
      "inner.zip": zip({ "e.txt": "丙" }),
    });
    const reading = await readDocument(archive, "all.zip");
    if ("error" in reading) throw new Error(reading.error.reason);
    expect(reading.documents.map(({ name, blocks }) => [name, ...outline(blocks)])).toEqual([
      ["all.zip/a.html", "甲"],
      ["all.zip/b/c.txt", "乙"],
      ["all.zip/inner.zip/e.txt", "丙"],
    ]);
    expect(reading.skipped.map(({ name, fault }) => [name, fault.reason])).toEqual([
      ["all.zip/d.png", "image"],
    ]);
  });

  it("may name their files in GBK", async () => {
    const name = "2023年度报告.txt";
    const archive = zip({ ["x".repeat(encode(name, "gbk").length)]: "甲" });
    const gbk = encode(name, "gbk");
    for (const at of [indexOf(archive, latin1("xxxxx")), archive.lastIndexOf(120) - gbk.length + 1])
      archive.set(gbk, at);
    const reading = await readDocument(archive, "a.zip");
    expect("documents" in reading && reading.documents[0]?.name).toBe(`a.zip/${name}`);
  });

  it("are not opened deeper than one within another", async () => {
    const deep = zip({ "b.zip": zip({ "c.zip": zip({ "d.txt": "丁" }) }) });
    expect(await reasonFor(deep)).toBe("too-complex");
  });

  it("with nothing in them say so", async () => {
    expect(await reasonFor(zip({}))).toBe("empty");
    expect(await reasonFor(zip({ "a.png": latin1("\u0089PNG") }))).toBe("image");
  });
});

describe("limits", () => {
  const bomb = zip({ "word/document.xml": new Uint8Array(30_000_000) });

  it.each([
    ["too-large", bytesOf("一".repeat(100)), { bytes: 200 }],
    ["too-large", bomb, { inflatedBytes: 1_000_000 }],
    [
      "too-large",
      zip({ "a.zip": zip({ "b.html": new Uint8Array(3_000_000) }) }),
      { inflatedBytes: 1_000_000 },
    ],
    [
      "too-complex",
      zip(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, "a"]))),
      { entries: 20 },
    ],
    ["too-complex", bytesOf("<div>".repeat(3000)), {}],
    ["too-complex", bytesOf("<table><tr><td>".repeat(200)), {}],
    ["too-complex", bytesOf(`<table>${"<tr><td colspan=900 rowspan=60000>a".repeat(2000)}`), {}],
    ["too-complex", bytesOf("a|b\n".repeat(600)), { cells: 1000 }],
    ["too-complex", docx("<w:p>".repeat(3000)), {}],
    ["too-slow", bytesOf("<p>一</p>".repeat(100)), { milliseconds: -1 }],
  ])("refuse %s", async (reason, bytes, limits) => {
    expect(await reasonFor(bytes, { ...defaultLimits, ...limits })).toBe(reason);
  });

  it("stop a merged range over a whole sheet", async () => {
    const sheet = xlsx([{ cells: [textCell(0, 0, "a")], merges: ["A1:XFD1048576"] }]);
    expect(await reasonFor(sheet)).toBe("too-complex");
  });

  it.each([" ", "\u3000", "\t", "\n", "|", "-", "<", "&", "<!--", "<td ", "\u0000"])(
    "are not needed for a long run of %j",
    async (run) => {
      const reading = await readDocument(bytesOf(`一${run.repeat(50_000)}二`), "x");
      expect(["read", "unknown-format"]).toContain(reasonOf(reading));
    },
  );
});

describe("hostile bytes", () => {
  const samples = ["yunlan.doc", "yunlan.xls", "yunlan.docx", "yunlan.pdf"].map((name) =>
    readFileSync(new URL(`fixtures/${name}`, import.meta.url)),
  );

  it("never make it throw: broken files of every format", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
          maxLength: 40,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (sample, changes, cut) => {
          const bytes = Uint8Array.from(sample);
          for (const [where, value] of changes)
            bytes[Math.floor(where * (bytes.length - 1))] = value;
          const reading = await readDocument(
            cut < 0.5 ? bytes : bytes.slice(0, cut * bytes.length),
            "x",
          );
          expect("error" in reading || reading.documents.length > 0).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never make it throw: any bytes at all", async () => {
    const starts = fc.constantFrom(
      "",
      "PK\u0003\u0004",
      "%PDF-1.7\n",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "<table>",
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
        const reading = await readDocument(Uint8Array.from([...latin1(start), ...rest]), "x");
        expect("error" in reading || reading.documents.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
