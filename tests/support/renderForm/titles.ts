/** Titles of one report in the words that sites use. */
export const titles: readonly ((body: string, year: number) => string)[] = [
  (body, year) => `${body}${year}年政府信息公开工作年度报告`,
  (body, year) => `${body}${year}年度政府信息公开工作年度报告`,
  (body, year) => `${year}年${body}政府信息公开工作年度报告`,
  (body, year) => `${body}${year}年政府信息公开年度报告`,
  (body, year) => `${body}${year}年度政府信息公开报告`,
  (body, year) => `${body}关于报送${year}年度政府信息公开工作年度报告的函`,
  (body, year) => `${body} ${Array.from(`${year}`).join(" ")} 年政府信息公开工作年度报告`,
  (body, year) => `${body}\n${year}年度\n政府信息公开工作年度报告`,
  (body, year) => `${body}政府信息公开工作年度报告（${year}年）`,
  (body, year) => `${year} 年度${body}信息公开年报`,
  (body, year) => `关于${body}${year}年政府信息公开工作年度报告`,
  (body, year) =>
    `${body}${Array.from(`${year}`, (digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}年政府信息公开工作年度报告`,
];
