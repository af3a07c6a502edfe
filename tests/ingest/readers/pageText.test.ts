import { describe, expect, it } from "vitest";
import type { PageContent } from "#ingest/readers/pageContent.ts";
import { prose, read, together, words } from "./makePages.ts";
import { outline } from "./reading.ts";

describe("prose", () => {
  const full = "这一行写满了整个版心一直写到右边为止共二十";

  it("joins full lines and begins anew after an indent or a short line", () => {
    const blocks = read(
      prose(
        [100, 100, full.slice(0, 18)],
        [80, 118, full],
        [80, 136, "到此为止。"],
        [80, 154, "二、情况"],
        [100, 172, "下一段"],
      ),
    );
    expect(outline(blocks)).toEqual([
      `${full.slice(0, 18)}${full}到此为止。`,
      "二、情况",
      "下一段",
    ]);
  });

  it("goes on over the page break, past page numbers and running heads", () => {
    const sheet = (first: string, last: string, number: string): Partial<PageContent> =>
      prose([80, 30, "某县林草局年报"], [80, 60, first], [80, 78, last], [280, 800, number]);
    const other = `${full.slice(0, -1)}二`;
    const blocks = read(
      sheet(full, other, "- 1 -"),
      sheet(full, full, "- 2 -"),
      sheet("末行。", "完", "第3页 共3页"),
    );
    expect(outline(blocks)).toEqual([
      "某县林草局年报",
      `${full}${other}${full}${full}末行。`,
      "完",
    ]);
  });

  it("begins anew at a number after a full stop", () => {
    const ended = `${full.slice(0, -1)}。`;
    const blocks = read(prose([80, 100, ended], [80, 118, "（二）依申请公开"], [80, 160, "完"]));
    expect(outline(blocks)).toEqual([ended, "（二）依申请公开", "完"]);
  });

  it("keeps Latin words apart and Chinese together", () => {
    const glyphs = [...words(80, 100, "年12"), ...words(114, 100, "34"), ...words(138, 100, "件")];
    expect(outline(read({ glyphs }))).toEqual(["年12 34件"]);
  });

  it("notes large pictures where they stand", () => {
    const large = { left: 80, right: 500, top: 200, bottom: 600 };
    const seal = { left: 400, right: 480, top: 620, bottom: 700 };
    const blocks = read({
      ...prose([80, 100, "二、"], [80, 750, "三、"]),
      pictures: [large, seal],
    });
    expect(outline(blocks)).toEqual(["二、", "image ", "三、"]);
  });
});

describe("tables set with blanks alone", () => {
  it("are read by where the columns stand", () => {
    const rows = [
      prose([80, 100, "类别"], [200, 100, "甲"], [300, 100, "乙"], [400, 100, "丙"]),
      prose([80, 120, "规章"], [200, 120, "1"], [300, 120, "2"], [400, 120, "3"]),
      prose([80, 140, "行政许可"], [200, 140, "4"], [400, 140, "6"]),
    ];
    const title = prose([80, 60, "标题"]);
    expect(outline(read(together(title, ...rows, prose([80, 200, "结尾"]))))).toEqual([
      "标题",
      [
        ["类别", "甲", "乙", "丙"],
        ["规章", "1", "2", "3"],
        ["行政许可", "4", "", "6"],
      ],
      "结尾",
    ]);
  });

  it("may set headings left and numbers right in one column", () => {
    const rows = [
      prose([80, 100, "类别"], [200, 100, "甲"], [300, 100, "乙"]),
      prose([80, 120, "规章"], [260, 120, "1"], [360, 120, "2"]),
      prose([80, 140, "许可"], [260, 140, "3"], [360, 140, "4"]),
    ];
    expect(outline(read(together(...rows)))).toEqual([
      [
        ["类别", "甲", "乙"],
        ["规章", "1", "2"],
        ["许可", "3", "4"],
      ],
    ]);
  });

  it("are not made of a line with one gap", () => {
    expect(outline(read(prose([80, 100, "文号 甲"], [300, 100, "日期"])))).toEqual([
      "文号 甲 日期",
    ]);
  });
});
