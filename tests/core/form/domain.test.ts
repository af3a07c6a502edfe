import { describe, expect, it } from "vitest";
import { type CellId, cellOf, cells } from "#core/form/cells.ts";
import type { Format, Layout, Unit } from "#core/form/form.ts";
import { tables } from "#core/form/tables.ts";

const across = (table: string, rows: readonly string[], columns: readonly string[]) =>
  rows.flatMap((row) => columns.map((column) => `${table}.${row}.${column}`));

const applicants = "natural business research nonprofit legal other total".split(" ");

const results = "upheld corrected other pending total".split(" ");

/** The rows of table 三 with what paper prints at their left. */
const requestRows: readonly (readonly [row: string, printed: RegExp])[] = [
  ["received", /本年新收政府信息公开申请数量/],
  ["carried-in", /上年结转政府信息公开申请数量/],
  ["granted", /予以公开/],
  ["partial", /部分公开/],
  ["refused-state-secret", /1.*国家秘密/],
  ["refused-by-law", /2.*其他法律行政法规禁止公开/],
  ["refused-safety", /3.*三安全一稳定/],
  ["refused-third-party", /4.*保护第三方合法权益/],
  ["refused-internal", /5.*三类内部事务信息/],
  ["refused-process", /6.*四类过程性信息/],
  ["refused-enforcement-file", /7.*行政执法案卷/],
  ["refused-inquiry", /8.*行政查询事项/],
  ["unavailable-not-held", /1.*本机关不掌握相关政府信息/],
  ["unavailable-not-compiled", /2.*没有现成信息需要另行制作/],
  ["unavailable-unclear", /3.*补正后申请内容仍不明确/],
  ["declined-complaint", /1.*信访举报投诉类申请/],
  ["declined-repeat", /2.*重复申请/],
  ["declined-publication", /3.*要求提供公开出版物/],
  ["declined-excessive", /4.*无正当理由大量反复申请/],
  ["declined-reissue", /5.*确认或重新出具已获取信息/],
  ["other-uncorrected", /1.*逾期不补正/],
  ["other-unpaid", /2.*逾期未按收费通知要求缴纳费用/],
  ["other-other", /3.*其他/],
  ["other-handling", /其他处理/],
  ["closed", /总计/],
  ["carried-out", /结转下年度继续办理/],
];

/** Every address the domain names, in the order of the form. */
const named: readonly string[] = [
  ...across("disclosure", ["rules", "normative-documents"], ["issued", "repealed", "in-force"]),
  ...across("disclosure", ["licences", "penalties", "coercive-measures"], ["decisions"]),
  "disclosure.fees.amount",
  ...across(
    "disclosure-2019",
    ["rules", "normative-documents"],
    ["made", "newly-public", "public-total"],
  ),
  ...across(
    "disclosure-2019",
    ["licences", "other-services", "penalties", "coercive-measures"],
    ["items-previous", "items-change", "decisions"],
  ),
  ...across("disclosure-2019", ["fees"], ["items-previous", "items-change"]),
  ...across("disclosure-2019", ["procurement"], ["items", "amount"]),
  ...across(
    "requests",
    requestRows.map(([row]) => row),
    applicants,
  ),
  ...across("disputes", ["review", "direct-suit", "post-review-suit"], results),
  ...["notices", "charged", "collected"].map((column) => `handling-fees.${column}`),
];

it("has every cell that the domain names, and no other", () => {
  expect(new Set(cells.map(({ id }) => id))).toEqual(new Set(named));
  expect(cells).toHaveLength(named.length);
});

describe("table three", () => {
  it("prints its rows in the order of the form, as the form words them", () => {
    const rows = cells.filter(({ table, column }) => table === "requests" && column === "total");
    expect(rows.map(({ row }) => row)).toEqual(requestRows.map(([row]) => row));
    for (const [row, printed] of requestRows) {
      expect(cellOf(`requests.${row}.total` as CellId).rowOf.printed).toMatch(printed);
    }
  });

  it("prints its columns in the order of the form", () => {
    const columns = cells.filter(({ id }) => id.startsWith("requests.received."));
    expect(columns.map(({ column, columnOf }) => [column, columnOf.printed])).toEqual([
      ["natural", "自然人"],
      ["business", "商业企业"],
      ["research", "科研机构"],
      ["nonprofit", "社会公益组织"],
      ["legal", "法律服务机构"],
      ["other", "其他"],
      ["total", "总计"],
    ]);
  });

  it.each([
    ["25", ["other-uncorrected", "other-unpaid", "other-other"]],
    ["23", ["other-handling"]],
  ] as const)("of %s rows alone prints %s", (layout, rows) => {
    const only = cells.filter((cell) => cell.layout === layout).map(({ row }) => row);
    expect([...new Set(only)]).toEqual(rows);
  });
});

describe("table four", () => {
  it("prints its three rows and five columns in the order of the form", () => {
    const disputes = cells.filter(({ table }) => table === "disputes");
    expect([...new Set(disputes.map(({ rowOf }) => rowOf.printed))]).toEqual([
      "行政复议",
      "未经复议直接起诉",
      "复议后起诉",
    ]);
    expect(disputes.slice(0, 5).map(({ columnOf }) => columnOf.printed)).toEqual([
      "结果维持",
      "结果纠正",
      "其他结果",
      "尚未审结",
      "总计",
    ]);
  });
});

describe("units", () => {
  it.each([
    ["disclosure.fees.amount", "wan-yuan"],
    ["disclosure-2019.procurement.amount", "printed"],
    ["disclosure-2019.fees.items-previous", "items"],
    ["disclosure.licences.decisions", "decisions"],
    ["disclosure.rules.issued", "documents"],
    ["requests.received.total", "requests"],
    ["disputes.review.total", "cases"],
    ["handling-fees.notices", "notices"],
    ["handling-fees.charged", "yuan"],
    ["handling-fees.collected", "yuan"],
  ] as const satisfies readonly (readonly [CellId, Unit])[])("of %s is %s", (id, unit) => {
    expect(cellOf(id).columnOf.unit).toBe(unit);
  });

  it("allow decimals in money only", () => {
    for (const { columnOf } of cells) {
      const isMoney = ["wan-yuan", "yuan", "printed"].includes(columnOf.unit);
      expect(columnOf.decimal ?? false).toBe(isMoney);
    }
  });
});

describe("articles", () => {
  it.each([
    ["disclosure.rules.issued", "20(1)"],
    ["disclosure.normative-documents.issued", "20(1)"],
    ["disclosure.licences.decisions", "20(5)"],
    ["disclosure.penalties.decisions", "20(6)"],
    ["disclosure.coercive-measures.decisions", "20(6)"],
    ["disclosure.fees.amount", "20(8)"],
    ["disclosure-2019.procurement.items", "20(9)"],
  ] as const)("%s rests on %s", (id, article) => {
    expect(cellOf(id).rowOf.article).toBe(article);
  });
});

describe("formats", () => {
  const formatsOf = (table: keyof typeof tables): readonly Format[] => tables[table].formats;

  it("keep the two tables of disclosure apart and share the rest", () => {
    expect(formatsOf("disclosure")).toEqual(["2021"]);
    expect(formatsOf("disclosure-2019")).toEqual(["2019"]);
    expect(formatsOf("requests")).toEqual(["2019", "2021"]);
    expect(formatsOf("disputes")).toEqual(["2019", "2021"]);
  });

  it("never give a cell to a layout that is none", () => {
    const layouts: ReadonlySet<Layout | undefined> = new Set(["23", "25", undefined]);
    for (const { layout } of cells) expect(layouts.has(layout)).toBe(true);
  });
});
