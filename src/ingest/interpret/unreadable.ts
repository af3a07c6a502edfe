import type { Text } from "#core/text.ts";
import type { Block, Document } from "../document.ts";

const messages = {
  doubled: {
    zh: "同一页里有两份统计表，数字不同，分不清各属哪一年。请把两年的报告分开后再试。",
    en: "The file prints the tables twice with different numbers, and nothing tells which year each belongs to. Separate the two reports and retry.",
  },
  pictures: {
    zh: "报告的统计表是图片，无法读出数字。请改用 docx、pdf 版本，或先做文字识别（OCR）。",
    en: "The tables of this report are pictures, and their numbers cannot be read. Use its docx or pdf, or run text recognition (OCR) first.",
  },
  "no-tables": {
    zh: "这份报告里没有统计表。它可能只有正文，或是2019年以前的格式。",
    en: "This report holds none of the statutory tables. It may be prose only, or older than the form of 2019.",
  },
  "no-report": {
    zh: "这不是政府信息公开工作年度报告：没有报告标题，也没有统计表。",
    en: "This is no annual report on information disclosure: it has neither the title of one nor its tables.",
  },
} as const satisfies Record<string, Text>;

const inAttachment = (names: string): Text => ({
  zh: `这一页没有统计表，报告在附件里：${names}。请下载附件后读取。`,
  en: `This page holds no tables; the report is attached: ${names}. Download the attachment and read that.`,
});

export const doubled: Text = messages.doubled;

/** Why no table of the form was found in a file. */
export const whyNoTables = (
  { attachments }: Document,
  blocks: readonly Block[],
  isTitled: boolean,
): Text => {
  const names = attachments.map(({ text, address }) => text || address).slice(0, 3);
  if (names.length > 0 && isTitled) return inAttachment(names.join("、"));
  if (!isTitled) return messages["no-report"];
  return messages[blocks.some(({ kind }) => kind === "image") ? "pictures" : "no-tables"];
};
