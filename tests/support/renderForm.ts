import { read, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { encode } from "../ingest/readers/encode.ts";
import { htmlPage, markups } from "./renderForm/html.ts";
import { wordFile, workbookFile } from "./renderForm/office.ts";
import type { PrintedReport } from "./renderForm/printReport.ts";
import { textFile, textStyles } from "./renderForm/text.ts";

const utf8 = new TextEncoder();

const asWorkbookOf1997 = (bytes: Uint8Array): Uint8Array => {
  const written: unknown = write(read(bytes, { type: "array" }), {
    type: "array",
    bookType: "biff8",
  });
  return new Uint8Array(written as ArrayBuffer);
};

const inCharset = (text: string, charset: string): Uint8Array =>
  charset === "utf-8" ? utf8.encode(text) : encode(text, "gb18030");

/** The files that one report could be published as, by name. */
export const renderings: Readonly<Record<string, (report: PrintedReport) => Uint8Array>> = {
  ...Object.fromEntries(
    markups.map((markup, i) => [
      `html-${i}`,
      (report: PrintedReport) => inCharset(htmlPage(report, markup), markup.charset),
    ]),
  ),
  ...Object.fromEntries(
    textStyles.map((style, i) => [
      `text-${i}`,
      (report: PrintedReport) => utf8.encode(textFile(report, style)),
    ]),
  ),
  docx: wordFile,
  xlsx: workbookFile,
  xls: (report) => asWorkbookOf1997(workbookFile(report)),
  zip: (report) => zipSync({ "附件/年报.docx": wordFile(report) }),
};
