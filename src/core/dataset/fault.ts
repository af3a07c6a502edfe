import type { Text } from "../text.ts";

/** What can be wrong with a file of a dataset. */
export type Fault =
  | "not-found"
  | "unreachable"
  | "not-parquet"
  | "truncated"
  | "damaged"
  | "column-missing"
  | "column-type"
  | "value"
  | "quote"
  | "too-large"
  | "foreign"
  | "elsewhere"
  | "not-json"
  | "descriptor";

const sentences = {
  "not-found": () => ({
    zh: "找不到这个文件。请检查数据集地址，文件夹里须有此文件。",
    en: "the file is not there. Check the address of the dataset; its folder must hold this file.",
  }),
  unreachable: (detail) => ({
    zh: `取不到这个文件（${detail}）。请检查网络连接后重试。`,
    en: `the file cannot be fetched (${detail}). Check the connection and try again.`,
  }),
  "not-parquet": () => ({
    zh: "这不是 Parquet 文件。请换成 Parquet 或 CSV 文件。",
    en: "this is not a Parquet file. Use a Parquet or CSV file.",
  }),
  truncated: () => ({
    zh: "文件不完整，可能没有传完。请重新下载或复制。",
    en: "the file is cut short; it may not have been copied to the end. Download or copy it again.",
  }),
  damaged: (detail) => ({
    zh: `文件已损坏，无法读取（${detail}）。请重新下载或复制。`,
    en: `the file is damaged and cannot be read (${detail}). Download or copy it again.`,
  }),
  "column-missing": (detail) => ({
    zh: `缺少列：${detail}。请对照数据字典补上。`,
    en: `columns are missing: ${detail}. Add them as the data dictionary says.`,
  }),
  "column-type": (detail) => ({
    zh: `列的类型不对：${detail}。请对照数据字典修改。`,
    en: `columns are of the wrong type: ${detail}. Mend them as the data dictionary says.`,
  }),
  value: (detail) => ({
    zh: `有一个值读不懂：${detail}。`,
    en: `a value cannot be read: ${detail}.`,
  }),
  quote: (detail) => ({
    zh: `第 ${detail} 行的引号没有闭合。`,
    en: `a quotation mark opened on line ${detail} is never closed.`,
  }),
  "too-large": (detail) => ({
    zh: `文件太大（上限 ${detail}）。`,
    en: `the file is too large (the limit is ${detail}).`,
  }),
  foreign: () => ({
    zh: "这个地址在别的站点。本页不向本站以外发出任何请求：请由网站管理者把数据集文件夹放到本站 datasets/ 之下，或自行下载后把文件拖进数据页。",
    en: "this address is on another site, and this page sends no request beyond its own. Have the folder placed under datasets/ of this site, or download its files and drop them on the Data page.",
  }),
  elsewhere: () => ({
    zh: "这是某位读者自带的数据集，只在那台设备上；链接不带数据。请在数据页放入同样的文件，或改选别的数据集。",
    en: "this is a reader’s own dataset and exists on that reader’s device only; a link does not carry it. Drop the same files on the Data page, or choose another dataset.",
  }),
  "not-json": () => ({
    zh: "这不是 JSON 文件。请检查数据集地址。",
    en: "this is not a JSON file. Check the address of the dataset.",
  }),
  descriptor: (detail) => ({
    zh: `数据集说明写得不对：${detail}。`,
    en: `the description of the dataset is wrong: ${detail}.`,
  }),
} as const satisfies Record<Fault, (detail: string) => Text>;

/** A file of a dataset that cannot be used: which, why, and what to do, in words for the reader. */
export class DatasetFault extends Error {
  override readonly name = "DatasetFault";
  readonly file: string;
  readonly fault: Fault;
  readonly detail: string;
  readonly text: Text;

  constructor(
    file: string,
    fault: Fault,
    { detail = "", cause }: { detail?: string; cause?: unknown } = {},
  ) {
    const { zh, en } = sentences[fault](detail);
    super(`${file}: ${en}`, cause === undefined ? {} : { cause });
    this.file = file;
    this.fault = fault;
    this.detail = detail;
    this.text = { zh: `${file}：${zh}`, en: `${file}: ${en}` };
  }
}
