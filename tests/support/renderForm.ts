import { encode } from "../ingest/readers/encode.ts";
import { htmlPage, markups } from "./renderForm/html.ts";
import { wordFile, workbookFile } from "./renderForm/office.ts";
import type { PrintedReport } from "./renderForm/printReport.ts";
import { textFile, textStyles } from "./renderForm/text.ts";

const utf8 = new TextEncoder();

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
};
