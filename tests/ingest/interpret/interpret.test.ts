import { describe, expect, it } from "vitest";
import type { Block } from "#ingest/document.ts";
import { interpret } from "#ingest/interpret/interpret.ts";
import { splitReports } from "#ingest/interpret/splitReports.ts";
import type { ReadReport } from "#ingest/reportReading.ts";
import { document, heading, paragraph } from "./documents.ts";
import { applicantHeadings, grid } from "./grids.ts";

const row = (label: string, first: string) => [label, first, "0", "0", "0", "0", "0", first];

const requests = (received: string, ...rows: readonly (readonly string[])[]): Block =>
  grid([
    ...applicantHeadings,
    row("一、本年新收政府信息公开申请数量", received),
    ...rows,
    row("（七）总计", received),
    row("四、结转下年度继续办理", "0"),
  ]);

const disclosure = grid([
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["行政规范性文件", "2", "", "/"],
]);

const title = (year: number): Block => heading(`云溪县财政局${year}年政府信息公开工作年度报告`);

const readOne = (...blocks: readonly Block[]): ReadReport => {
  const [reading, ...others] = interpret(document(blocks));
  expect(others).toEqual([]);
  return reading as ReadReport;
};

describe("interpret", () => {
  it("keeps the reasons of blanks apart", () => {
    const { cells, blanks } = readOne(title(2023), disclosure, requests("3"));
    expect(cells["disclosure.normative-documents.issued"]).toBe(2);
    expect(blanks).toMatchObject({
      "disclosure.normative-documents.repealed": { blank: "empty" },
      "disclosure.normative-documents.in-force": { blank: "dash" },
      "disclosure.rules.issued": { blank: "absent" },
      "requests.granted.natural": { blank: "absent" },
      "disputes.review.total": { blank: "no-table" },
    });
    expect(blanks).not.toHaveProperty("handling-fees.notices");
    expect(cells).not.toHaveProperty("disclosure.rules.issued");
  });

  it("says which sum a row that it doubts breaks", () => {
    const short = ["二、上年结转政府信息公开申请数量", "7", "0", "0", "0", "0", "0"];
    const { cells, findings } = readOne(title(2023), requests("3", short));
    expect(cells["requests.carried-in.natural"]).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "requests-balance", expected: 10, actual: 3 }),
    );
  });

  it("tells where each number stands", () => {
    const { evidence } = readOne(title(2023), requests("3"));
    expect(evidence.get("requests.received.total")).toMatchObject({
      place: { grid: 1, row: 4, column: 8 },
      printed: "3",
    });
  });

  it("finds what does not agree: sums, text, year, rows", () => {
    const period = paragraph("统计期限为2020年1月1日至12月31日。");
    const counted = paragraph("本机关收到政府信息公开申请5件。");
    const unbalanced = requests(
      "3",
      row("二、上年结转政府信息公开申请数量", "1"),
      row("转送", "9"),
    );
    const { year, findings } = readOne(title(2021), period, counted, unbalanced);
    expect(year).toBe(2021);
    expect(findings.map(({ check, expected, actual }) => [check, expected, actual])).toEqual([
      ["requests-balance", 4, 3],
      ["requests-balance", 4, 3],
      ["text-matches-table", 5, 3],
      ["row-on-form", null, "转送"],
      ["year-matches-text", 2021, 2020],
    ]);
  });

  it("takes the format from the labels, whatever the year", () => {
    const old = grid([
      ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      ["规范性文件", "1", "2", "3"],
    ]);
    expect(readOne(title(2023), old, requests("0"))).toMatchObject({
      format: "2019",
      cells: { "disclosure-2019.normative-documents.public-total": 3 },
    });
    expect(readOne(title(2023), requests("0")).format).toBeNull();
  });

  it("takes the layout from the rows of table 三", () => {
    const other = row("（六）其他处理", "0");
    const three = row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0");
    expect(readOne(title(2023), requests("0", other)).layout).toBe("23");
    expect(readOne(title(2023), requests("0", ["（六）其他处理"], three)).layout).toBe("25");
  });

  it("names the body by who published it where no title does", () => {
    const blocks = [paragraph("发布机构：云溪县财政局"), heading("2023年政府信息公开工作年度报告")];
    expect(readOne(...blocks, requests("0"))).toMatchObject({ body: "云溪县财政局", year: 2023 });
  });

  it("takes the year from the period where no title says it", () => {
    const blocks = [
      heading("云溪县财政局政府信息公开工作年度报告"),
      paragraph("统计期限为2022年1月1日至12月31日。"),
    ];
    expect(readOne(...blocks, requests("0")).year).toBe(2022);
  });
});

describe("a page with two reports", () => {
  it("is read as two", () => {
    const page = document([title(2023), requests("3"), title(2022), requests("2")]);
    expect(interpret(page)).toMatchObject([
      { year: 2023, cells: { "requests.received.total": 3 } },
      { year: 2022, cells: { "requests.received.total": 2 } },
    ]);
  });

  it("is refused where nothing tells them apart", () => {
    const full = (first: string) =>
      requests(first, ...["重复申请", "要求提供公开出版物"].map((label) => row(label, first)));
    const [reading] = interpret(document([title(2023), full("3"), full("2")]));
    expect(reading).toMatchObject({ year: 2023, error: { en: expect.stringContaining("twice") } });
  });

  it("is one where the running head repeats the title, or a link names another year", () => {
    const link = paragraph("2022年政府信息公开工作年度报告");
    const page = document([title(2023), disclosure, title(2023), requests("3"), link]);
    expect(splitReports(page)).toEqual([page.blocks]);
  });
});

describe("a page without tables", () => {
  const picture: Block = { kind: "image", description: "", source: "a.png", place: {} };

  it.each([
    ["pictures", [title(2023), picture], [], "pictures"],
    ["an attachment", [title(2023)], [{ text: "报告.pdf", address: "a.pdf" }], "报告.pdf"],
    ["prose alone", [title(2023), paragraph("一、总体情况")], [], "none of the statutory tables"],
    [
      "news",
      [heading("全县召开会议"), picture],
      [{ text: "通知", address: "a.pdf" }],
      "no annual report",
    ],
  ])("says that it holds %s", (_, blocks, attachments, words) => {
    const [reading] = interpret(document(blocks, { attachments }));
    expect(reading).toMatchObject({ error: { en: expect.stringContaining(words) } });
  });
});
