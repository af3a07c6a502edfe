import type { Text } from "../text.ts";

/** The pages, in the order of the navigation, each named in the address by its id. */
export const pages = {
  overview: { zh: "总览", en: "Overview" },
  league: { zh: "排行", en: "League" },
  trends: { zh: "趋势", en: "Trends" },
  compare: { zh: "对比", en: "Compare" },
  body: { zh: "机关", en: "Body" },
  outcomes: { zh: "去向", en: "Outcomes" },
  disputes: { zh: "争议", en: "Disputes" },
  complaints: { zh: "投诉", en: "Complaints" },
  atlas: { zh: "地图", en: "Atlas" },
  quality: { zh: "质量", en: "Quality" },
  data: { zh: "数据", en: "Data" },
  method: { zh: "说明", en: "Method" },
  design: { zh: "设计", en: "Design" },
} as const satisfies Record<string, Text>;

export type Page = keyof typeof pages;

export const isPage = (id: string): id is Page => Object.hasOwn(pages, id);
