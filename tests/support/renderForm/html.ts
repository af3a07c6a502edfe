import type { PrintedReport } from "./printReport.ts";
import type { PrintedPart, PrintedTable, PrintedTile } from "./table.ts";

export interface Markup {
  /** How the text of a cell is wrapped. */
  readonly cell: (text: string) => string;
  /** Whether rows and cells are closed, as no browser asks. */
  readonly closes: boolean;
  readonly charset: string;
  /** Whether the report stands in tables that only lay the page out. */
  readonly isFramed: boolean;
  /** What the tables are made of: rows of headings apart, elements with roles, cells without spans. */
  readonly tables?: "headed" | "roles" | "spanless";
}

const breakLines = (text: string): string => text.replaceAll("\n", "<br>");

const plain = (text: string): string => breakLines(text === "" ? "&nbsp;" : text);

export const markups: readonly Markup[] = [
  { cell: plain, closes: true, charset: "utf-8", isFramed: false },
  { cell: breakLines, closes: false, charset: "gb2312", isFramed: false },
  {
    cell: (text) =>
      `<p style="text-align:center"><span><font size="2">${plain(text)}</font></span></p>`,
    closes: true,
    charset: "utf-8",
    isFramed: true,
  },
  {
    cell: (text) =>
      `<div>\n  ${text
        .split("\n")
        .map((line) => `<p>${line || " "}</p>`)
        .join("")}\n</div>`,
    closes: true,
    charset: "gbk",
    isFramed: false,
  },
  { cell: plain, closes: true, charset: "utf-8", isFramed: false, tables: "headed" },
  { cell: plain, closes: true, charset: "utf-8", isFramed: true, tables: "roles" },
  { cell: plain, closes: true, charset: "gb2312", isFramed: false, tables: "spanless" },
];

const spansOf = ({ rowSpan, columnSpan }: PrintedTile, { tables }: Markup): string => {
  if (tables === "spanless") return "";
  const prefix = tables === "roles" ? "aria-" : "";
  const across = columnSpan > 1 ? ` ${prefix}colspan="${columnSpan}"` : "";
  return `${across}${rowSpan > 1 ? ` ${prefix}rowspan=${rowSpan}` : ""}`;
};

const roleTable = ({ rows }: PrintedTable, markup: Markup): string => {
  const lines = rows.map((row) => {
    const cells = row.map(
      (each) => `<div role="cell"${spansOf(each, markup)}>${markup.cell(each.text)}</div>`,
    );
    return `<div role="row">${cells.join("")}</div>`;
  });
  return `<div role="table">${lines.join("")}</div>`;
};

const htmlTable = (printed: PrintedTable, markup: Markup): string => {
  const { cell, closes, tables } = markup;
  if (tables === "roles") return roleTable(printed, markup);
  const end = (tag: string): string => (closes ? `</${tag}>` : "");
  const lines = printed.rows.map((row, i) => {
    const tag = tables === "headed" && i === 0 ? "th" : "td";
    const cells = row.map(
      (each) => `<${tag}${spansOf(each, markup)}>${cell(each.text)}${end(tag)}`,
    );
    return `<tr>${cells.join("")}${end("tr")}`;
  });
  const head =
    tables === "headed" ? `<caption>附表</caption><thead>${lines.shift() ?? ""}</thead>` : "";
  return `<table border="1">${head}<tbody>${lines.join("\n")}</tbody></table>`;
};

const htmlPart = (part: PrintedPart, markup: Markup): string => {
  switch (part.kind) {
    case "table":
      return htmlTable(part, markup);
    case "heading":
      return `<h1>${breakLines(part.text)}</h1>`;
    case "paragraph":
      return `<p>${breakLines(part.text)}</p>`;
  }
};

const navigation =
  '<table><tr><td>首页</td><td>机构职能</td><td>政策文件</td><td>行政许可</td></tr></table><div>当前位置：首页 &gt; 信息公开 &gt; 年报</div><ul><li><a href="a.html">2018年政府信息公开工作年度报告</a></li></ul><table><tr><td>索 引 号</td><td>QL0001/2025-00012</td><td>发布日期</td><td>2025-01-20</td></tr></table>';

const hotNews =
  "<table><tr><td>热门信息</td><td>点击数</td></tr><tr><td>关于开展专项检查的公告</td><td>2318</td></tr><tr><td>2017年政府信息公开工作年度报告</td><td>119</td></tr><tr><td>其他</td><td>4</td></tr></table>";

const framed = (content: string): string =>
  `<table width="1000"><tr><td width="200">栏目导航</td><td>${content}</td></tr></table>`;

export const htmlPage = ({ parts, layout }: PrintedReport, markup: Markup): string => {
  const content = parts.map((part) => htmlPart(part, markup)).join("\n");
  const report = markup.isFramed ? framed(content) : content;
  const page = layout.hasNoise ? `${navigation}${report}${hotNews}` : report;
  return `<!DOCTYPE html><html><head><meta charset="${markup.charset}"><title>公开年报</title></head><body>${page}</body></html>`;
};
