import type { Text } from "#core/text.ts";
import type { Fault, FaultReason } from "../document.ts";

const messages: Record<FaultReason, Text> = {
  empty: {
    zh: "文件是空的。请重新下载后再试。",
    en: "The file is empty. Download it again and retry.",
  },
  "too-large": {
    zh: "文件太大，未读取。年度报告通常不超过几兆字节：请只保留报告部分，或另存为 docx、pdf 后再试。",
    en: "The file is too large and was not read. An annual report is a few megabytes at most: keep only the report, or save it as docx or pdf and retry.",
  },
  "too-complex": {
    zh: "文件的页数、表格或嵌套层次太多，未读取。请只保留报告部分后再试。",
    en: "The file has too many pages, table cells or nested parts and was not read. Keep only the report and retry.",
  },
  "too-slow": {
    zh: "读取文件用时过长，已停止。请将报告另存为 docx 或 pdf 后再试。",
    en: "Reading the file took too long and was stopped. Save the report as docx or pdf and retry.",
  },
  damaged: {
    zh: "文件已损坏或不完整。请重新下载，或用原来的软件打开并另存后再试。",
    en: "The file is damaged or incomplete. Download it again, or open it in the program it came from and save it anew.",
  },
  encrypted: {
    zh: "文件设有密码，无法读取。请去除密码后再试。",
    en: "The file is protected by a password. Remove the password and retry.",
  },
  "no-text-layer": {
    zh: "PDF 里没有文字，只有扫描图像。请用文字识别（OCR）软件转换，或改用网页、docx 版本。",
    en: "The PDF holds scanned pictures and no text. Run text recognition (OCR) on it, or use the web page or docx instead.",
  },
  image: {
    zh: "这是一张图片，无法读出数字。请改用报告的网页、docx 或 pdf 版本，或先做文字识别（OCR）。",
    en: "This is a picture, and its numbers cannot be read. Use the web page, docx or pdf of the report, or run text recognition (OCR) first.",
  },
  unsupported: {
    zh: "不支持这种文件格式。请用原来的软件打开，另存为 docx 或 pdf 后再试。",
    en: "This file format is not supported. Open it in the program it came from, save it as docx or pdf and retry.",
  },
  "unknown-format": {
    zh: "认不出这是什么文件。可以读取网页、docx、doc、xlsx、xls、pdf、ofd、txt，以及装有它们的 zip。",
    en: "This is not a kind of file we know. We read web pages, docx, doc, xlsx, xls, pdf, ofd, txt and a zip of these.",
  },
};

export const fault = (reason: FaultReason): Fault => ({ reason, message: messages[reason] });

/** Thrown inside the readers only; `readDocument` turns it into a value. */
export class Refusal extends Error {
  readonly fault: Fault;

  constructor(reason: FaultReason, options?: ErrorOptions) {
    super(`refused: ${reason}`, options);
    this.fault = fault(reason);
  }
}
