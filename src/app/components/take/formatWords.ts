import type { Text } from "#core/text.ts";

/** What each file is good for. */
export const formatWords = {
  csv: {
    zh: "通用文本表格；以 = + - @ 等开头的文字前加撇号，不会被当作公式",
    en: "Plain text; an apostrophe keeps text that begins with = + - @ or the like from running as a formula",
  },
  xlsx: {
    zh: "Excel 工作簿：数字是数字，编号是文字；第二张表写明筛选、定义、口径、SQL 与数据指纹",
    en: "Excel workbook: numbers as numbers, codes as text; a second sheet says filters, definitions, basis, SQL and dataset hash",
  },
  parquet: {
    zh: "按列存储，供 DuckDB、Python、R 读取",
    en: "By column, for DuckDB, Python and R",
  },
  json: { zh: "带说明的记录，供程序读取", en: "Records with their notes, for programs" },
  png: {
    zh: "图片，两倍密度，附标题、口径、来源与日期",
    en: "Picture at double density, with title, basis, source and date",
  },
  svg: { zh: "矢量图，可放大印刷", en: "Vector drawing, for print at any size" },
  mark: {
    zh: "CSV 带 UTF-8 标记（BOM），中文 Excel 可直接打开",
    en: "CSV begins with a UTF-8 mark (BOM), for Excel",
  },
  tooLong: {
    zh: "XLSX 最多 1,048,576 行（含表头），这张表更长：请用 CSV 或 Parquet。",
    en: "XLSX holds at most 1,048,576 rows, head included; this table is longer. Take CSV or Parquet.",
  },
} as const satisfies Record<string, Text>;
