import type { Text } from "../text.ts";
import type { DatasetTable } from "./schema.ts";

/** What each table and each column holds; the columns of cells are described by the form itself. */
export const tableWords = {
  reports: { zh: "每份年度报告一行。", en: "One row a report." },
  bodies: { zh: "每个行政机关一行。", en: "One row a body." },
  findings: {
    zh: "每处问题一行：未通过的勾稽关系，没有数字的单元格及其原因，或经复核更正的数字。",
    en: "One row a finding: a check that failed, cells without a number and why, or a number corrected on review.",
  },
  narrative: {
    zh: "正文所述的数量，每个一行；绝不与统计表的比率混用。",
    en: "One row a count stated in the prose; never mixed into the rates of the tables.",
  },
  expected: {
    zh: "哪个机关哪一年应当报告；由此看出缺了哪些。",
    en: "Which body was to report for which year; it shows what is missing.",
  },
} as const satisfies Record<DatasetTable, Text>;

export const columnWords = {
  reports: {
    report: { zh: "报告编号：机关与年度", en: "id of the report: its body and year" },
    body: { zh: "机关编号", en: "id of the body" },
    year: {
      zh: "报告年度（所报告的年份，不是发布的年份）",
      en: "year reported on, not the year of publication",
    },
    kind: {
      zh: "own 本机关；aggregate 汇总下级。二者不得混排、不得相加",
      en: "own, or aggregate over departments and lower governments; never rank or add the two together",
    },
    format: {
      zh: "表二的格式：2019 或 2021，按所印标题判定",
      en: "form of table II by its printed headings: 2019 or 2021",
    },
    layout: { zh: "表三办理结果行数：23 或 25", en: "rows of outcomes in table III: 23 or 25" },
    completeness: {
      zh: "complete 三张表齐全；partial 节选",
      en: "complete: all three tables; partial: an excerpt",
    },
    title: { zh: "报告标题", en: "title as printed" },
    published: { zh: "页面所印发布日期", en: "day of publication as printed" },
    source: { zh: "来源地址", en: "address of the source" },
    archive: { zh: "实际读取的存档副本地址", en: "address of the archived copy that was read" },
    transcription: {
      zh: "数字如何得来，见“转录方式”",
      en: "how the figures were obtained, see Transcription",
    },
    note: { zh: "使用者须知", en: "what a reader must know" },
  },
  bodies: {
    id: { zh: "机关编号，不随更名改变", en: "id of the body; it outlives a change of name" },
    name: { zh: "现用名称", en: "name in use" },
    name_en: { zh: "英文名称（本数据集自译）", en: "name in English, translated for this dataset" },
    former_names: { zh: "曾用名，以 | 分隔", en: "earlier names, parted by |" },
    region: { zh: "所在地区，自省起，以 / 分隔", en: "region from the province down, parted by /" },
    region_en: { zh: "所在地区（英文）", en: "region in English" },
    region_code: {
      zh: "GB/T 2260 行政区划代码；没有的留空",
      en: "GB/T 2260 code of the region, where there is one",
    },
    level: { zh: "层级", en: "level" },
    sector: { zh: "领域", en: "sector" },
    kind: { zh: "own 或 aggregate", en: "own or aggregate" },
    parent: { zh: "汇总时归入的机关", en: "body whose aggregate it is part of" },
    initials: {
      zh: "名称与曾用名的拼音首字母，以 | 分隔",
      en: "pinyin initials of its names, parted by |",
    },
  },
  findings: {
    report: { zh: "报告编号", en: "id of the report" },
    kind: {
      zh: "check 勾稽关系不符；blank 没有数字；correction 经复核更正",
      en: "check: an identity that fails; blank: no number; correction: corrected on review",
    },
    rule: { zh: "勾稽关系或空白原因", en: "the check, or the reason of the blank" },
    at: {
      zh: "勾稽关系所在的行或列；空白所在的行或表",
      en: "the row or column of the check; the row or table of the blank",
    },
    cells: { zh: "涉及的单元格，以空格分隔", en: "the cells concerned, parted by spaces" },
    severity: {
      zh: "identity 表内；continuity 报告之间；text 正文与表之间",
      en: "identity: within the form; continuity: between reports; text: between prose and tables",
    },
    expected: {
      zh: "按其他数字应为；更正后的数字",
      en: "what the other numbers imply, or the corrected number",
    },
    actual: { zh: "报告所印", en: "what the report prints" },
    cause: {
      zh: "可能的缘由，只供查找，见“可能的缘由”",
      en: "how it may have come about, a hint only, see Likely causes",
    },
    printed: {
      zh: "无法确认的原文；更正的理由与决定人",
      en: "the text that cannot be read with certainty, or why a number was corrected and by whom",
    },
  },
  narrative: {
    report: { zh: "报告编号", en: "id of the report" },
    id: { zh: "数量的名目", en: "what is counted" },
    value: { zh: "数值", en: "the number" },
    unit: { zh: "所印单位（“余条”“万余条”照录）", en: "unit as printed, approximations included" },
    label: { zh: "名目之外的说明", en: "what the id does not say" },
    evidence: { zh: "原句", en: "the sentence that states it" },
  },
  expected: {
    body: { zh: "机关编号", en: "id of the body" },
    year: { zh: "报告年度", en: "year reported on" },
    status: {
      zh: "not-obtained 未取得（不等于未公布）；空白为已收录",
      en: "not-obtained, which is not the same as not published; blank where the dataset holds it",
    },
  },
} as const satisfies Record<DatasetTable, Record<string, Text>>;
