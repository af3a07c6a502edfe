import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlTable } from "./makeOffice.ts";
import { bytesOf, gridsOf, outline, readOne } from "./reading.ts";
import { arbitraryTiling, tilesOf } from "./tiling.ts";

const read = async (html: string) => readOne(bytesOf(`<html><body>${html}</body></html>`));
const outlineOf = async (html: string) => outline((await read(html)).blocks);

describe("prose", () => {
  it.each([
    ["<h1>标题</h1><p>一段</p>", ["# 标题", "一段"]],
    ["<div>一<span>二</span></div>三", ["一二", "三"]],
    ["<p>a\n   b&nbsp;&nbsp;c</p>", ["a b c"]],
    ["<p>一<br>二</p>", ["一\n二"]],
    ["<p>一<br/><br>二<br></p>", ["一\n二"]],
    ["<pre>一\n  二</pre>", ["一\n二"]],
    ["<p>一<p>二", ["一", "二"]],
    ["<p>&#22235;&lt;</p>", ["四<"]],
    ["<p>看\u200b见\ufeff</p>", ["看见"]],
    ["<p>7<sup>1</sup>件</p>", ["7¹件"]],
    ['<p>7<sup><a href="#n">[2]</a></sup></p>', ["7[²]"]],
    ['<p>共<input value="3">件<input type="hidden" value="9"></p>', ["共3件"]],
    ["<p></p><p> &nbsp; </p>", []],
  ])("reads %j", async (html, blocks) => {
    expect(await outlineOf(html)).toEqual(blocks);
  });

  it.each([
    "<script>document.write('<p>坏</p>')</script>",
    "<style>p { color: red }</style>",
    '<div style="DISPLAY : none"><p>坏</p></div>',
    "<p hidden>坏</p>",
    "<noscript>坏</noscript>",
    "<select><option>坏</option></select>",
    "<!-- 坏 -->",
  ])("does not read what is not shown: %s", async (html) => {
    expect(await outlineOf(`<p>前</p>${html}<p>后</p>`)).toEqual(["前", "后"]);
  });

  it("reads a hidden report if nothing else on the page has a table", async () => {
    const report = '<div style="display:none"><p>一</p><table><tr><td>1<td>2</table></div>';
    expect(await outlineOf(`<p>加载中</p>${report}`)).toEqual(["加载中", "一", [["1", "2"]]]);
    const shown = "<table><tr><td>3<td>4</table>";
    expect(await outlineOf(`${shown}${report}`)).toEqual([[["3", "4"]]]);
  });

  it("tells title, metadata and attachments", async () => {
    const document = await readOne(
      bytesOf(`<html><head><title> 某局 年报 </title>
        <meta name="ArticleTitle" content="某局2023年年报"><meta name="PubDate" content="2024-01-24"></head>
        <body><a href="./P0201.docx">附件：<b>年报</b>.docx</a><a href="/index.html">首页</a>
        <iframe src="/pdf/viewer.html?file=/P0202.pdf"></iframe></body></html>`),
    );
    expect(document.title).toBe("某局 年报");
    expect([...document.meta]).toEqual([
      ["ArticleTitle", "某局2023年年报"],
      ["PubDate", "2024-01-24"],
    ]);
    expect(document.attachments).toEqual([
      { text: "附件：年报.docx", address: "./P0201.docx" },
      { text: "", address: "/pdf/viewer.html?file=/P0202.pdf" },
    ]);
  });

  it("notes pictures where they stand", async () => {
    const blocks = await outlineOf(
      '<p>二、情况</p><p><img src="/table.png" alt="表"></p><p>三、</p>',
    );
    expect(blocks).toEqual(["二、情况", "image /table.png", "三、"]);
  });
});

describe("tables", () => {
  it.each([
    [
      "<tr><td>1<td>2<tr><td>3<td>4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "<tr><td><p>商业</p><p>企业</p></td><td>科研<br/>机构</td></tr>",
      [["商业\n企业", "科研\n机构"]],
    ],
    [
      "<tr><th rowspan=2>a</th><td>b</td></tr><tr><td>c</td></tr>",
      [
        ["a", "b"],
        ["^", "c"],
      ],
    ],
    [
      "<tr><td>a</td><td rowspan=99>b</td></tr><tr><td>c</td></tr>",
      [
        ["a", "b"],
        ["c", "^"],
      ],
    ],
    [
      "<tr><td colspan=1000000>a</td></tr><tr><td>b</td><td>c</td></tr>",
      [
        ["a", "<"],
        ["b", "c"],
      ],
    ],
    ["<tr><td colspan=-3 rowspan=x>a</td><td>b</td></tr>", [["a", "b"]]],
    ["<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>", [["a", "b"], ["c"]]],
    [
      "<tr><td><p>a<td><span>b</tr><tr><td>c</p></td><td>d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["<tr><td>&nbsp;</td><td></td></tr>", [["", ""]]],
    ["<thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody>", [["a"], ["b"]]],
    ["<tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr></tr>", [["a", "b"], ["^"]]],
  ])("reads %s", async (rows, grid) => {
    expect(await outlineOf(`<table>${rows}</table>`)).toEqual([grid]);
  });

  it("unfolds a layout table around the page", async () => {
    const page = `<table><tr><td>导航</td><td><p>标题</p><table>
      <tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>结尾</p></td></tr></table>`;
    expect(await outlineOf(page)).toEqual([
      "导航",
      "标题",
      [
        ["1", "2"],
        ["3", "4"],
      ],
      "结尾",
    ]);
  });

  it("keeps the plain rows of a layout table as a grid", async () => {
    const page = `<table><tr><td>索引号</td><td>A/2024</td></tr><tr><td>日期</td><td>2024</td></tr>
      <tr><td colspan=2><p>正文</p><table><tr><td>1</td><td>2</td></tr>
      <tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr></table></td></tr></table>`;
    expect(await outlineOf(page)).toEqual([
      [
        ["索引号", "A/2024"],
        ["日期", "2024"],
      ],
      "正文",
      [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ]);
  });

  it("takes a small table within a cell for the text of the cell", async () => {
    const inner = "<table><tr><td>1</td><td>2</td></tr></table>";
    const page = `<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>${inner}</td><td>e</td></tr></table>`;
    expect(await outlineOf(page)).toEqual([
      [
        ["a", "b", "c"],
        ["d", "1\n2", "e"],
      ],
    ]);
  });

  it("takes a table of one cell for a frame", async () => {
    expect(await outlineOf("<table><tr><td><p>一</p><p>二</p></td></tr></table>")).toEqual([
      "一",
      "二",
    ]);
  });

  it("notes the pictures that stand in cells behind the grid", async () => {
    const page =
      '<table><tr><td>a</td><td><img src="x.png"></td></tr><tr><td>b</td><td>c</td></tr></table>';
    expect(await outlineOf(page)).toEqual([
      [
        ["a", ""],
        ["b", "c"],
      ],
      "image x.png",
    ]);
  });

  it("numbers grids and the places of their cells", async () => {
    const { blocks } = await read(
      "<p>一</p><table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>",
    );
    expect(blocks.map(({ place }) => place)).toEqual([{ paragraph: 1 }, { grid: 1 }, { grid: 2 }]);
    const last = blocks.at(-1);
    expect(last?.kind === "grid" && last.rows[0]?.[1]?.place).toEqual({
      grid: 2,
      row: 1,
      column: 2,
    });
  });

  it("reads any table back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTiling, async (tiling) => {
        expect(tilesOf(gridsOf(await read(htmlTable(tiling)))[0])).toEqual(tiling.tiles);
      }),
    );
  });

  it("never throws on broken mark-up", async () => {
    const piece = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td colspan=3>",
      "</td>",
      "<p>",
      "</p>",
      "字",
      "<h2>",
      "<br>",
      "<div hidden>",
      "</div>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expect((await read(pieces.join(""))).format).toBe("html");
      }),
    );
  });
});
