import type { Text } from "../text.ts";

/** How figures came from the page into a dataset, and so how far a cell can be trusted. */
export const transcriptions = {
  grid: {
    zh: "逐格转录：来源中单元格界限清楚。",
    en: "Copied cell by cell: the source keeps its cells apart.",
  },
  "joined-run": {
    zh: "由连写数字切分：来源把一行的单元格连在一起，按行列合计相符切开；长行即使相符，证据也较弱。",
    en: "Cut from joined digits: the source runs the cells of a row together, and they were cut so that rows and columns add up; for long rows a check that passes is weaker evidence.",
  },
  excerpt: {
    zh: "节选：只见到部分表格。",
    en: "An excerpt: only some of the tables were seen.",
  },
  "read-by-rule": {
    zh: "由程序按规则读取，未经人工核对。",
    en: "Read by rule by the program; nobody has compared it with the page.",
  },
  "own-file": {
    zh: "读者自己的文件，在这台设备上由程序按规则读取，只有本机看得到。",
    en: "The reader’s own file, read by rule on this device and seen nowhere else.",
  },
  simulated: {
    zh: "模拟数据，并非真实报告。",
    en: "Simulated; not a real report.",
  },
} as const satisfies Record<string, Text>;

export type Transcription = keyof typeof transcriptions;
