import type { Kind } from "#core/report/report.ts";

/** The lowest level has nobody below it whose figures it could add up. */
const lowestLevel = /(?:[镇乡]|[镇乡]人民政府|街道|街道办事处)$/u;

/** A government, or the place it governs; 监督管理委员会 is a department. */
const government =
  /(?:人民政府|市政府|县政府|区政府|省政府|[区园城港岛湖山](?:管委会|管理委员会)|[省市区县州盟旗])$/u;

/** 本级 in a title: what was done in the government's own name, and not by its departments. */
const ownTitle = "本级";

/** 本报告数据仅包括某某办公室 */
const ownWords = /(?:仅|只)(?:含|包括|统计|涉及)[^。]{0,20}(?:办公[室厅]|本级)/u;

/**
 * A report in the name of a government adds up its departments and the governments below it, unless
 * it says that it is of the government itself (本级) or only of its office; any other body, the
 * office of a government (办公室, 办公厅) too, reports on its own work.
 */
export const kindOf = (body: string | null, title: string, introduction: string): Kind => {
  if (body === null || lowestLevel.test(body) || !government.test(body)) return "own";
  return title.includes(ownTitle) || ownWords.test(introduction) ? "own" : "aggregate";
};
