import { describe, expect, it } from "vitest";
import { exportTable } from "#core/export/exportTable.ts";
import { exportNotes, type Provenance } from "#core/export/notes.ts";
import { formatReadme } from "#core/export/readme.ts";
import { formatTablePackage } from "#core/export/tablePackage.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { viewOf } from "#core/view/view.ts";
import { about as dataset } from "../../support/memoryEngine.ts";

const view = viewOf("league", {
  year: { from: 2022, to: 2024 },
  region: "某省",
  level: "county",
  without: ["b"],
  trust: "exclude",
});

const about: Provenance = {
  title: "标题",
  subtitle: "口径",
  source: "",
  view,
  definitions: [{ name: { zh: "公开率", en: "Rate" }, words: { zh: "甲 ÷ 乙", en: "a ÷ b" } }],
  queries: [leagueTable(view)],
  dataset: { ...dataset, hash: "ab".repeat(32) },
  address: "https://example.org/#/league",
  day: "2026-03-05",
  language: "zh",
  nameOf: (id) => `机关${id}`,
};

const table = exportTable(
  [
    {
      id: "value",
      label: "数值",
      isNumber: true,
      value: (n: number | null) => n,
      blank: () => "无分母",
    },
  ],
  [1, null, null],
  { title: "标题", language: "zh", isSimulated: true },
);

const topics = new Map(exportNotes(about, table).map(({ topic, words }) => [topic, words]));

describe("exportNotes", () => {
  it.each([
    ["模拟数据", /虚构/u],
    ["年度", /^2022–2024$/u],
    ["地区", /^某省$/u],
    ["层级", /^县级$/u],
    ["未计入的机关", /^机关b$/u],
    ["数字不能吻合的报告", /剔除/u],
    ["口径", /./u],
    ["定义 · 公开率", /^甲 ÷ 乙$/u],
    ["没有数字的行", /^数值（状态）: 无分母 2$/u],
    ["数据指纹", /^sha256:(ab){32}$/u],
    ["导出日期", /^2026-03-05$/u],
    ["引用（GB/T 7714）", /DS\/OL/u],
    ["SQL", /starts_with\(bodies\.region, '某省\/'\)/u],
  ])("says %s", (topic, words) => {
    expect(topics.get(topic)).toMatch(words);
  });

  it("names no choice that was not made", () => {
    expect(topics.has("近邻于")).toBe(false);
  });
});

describe("formatReadme", () => {
  const readme = formatReadme(
    "标题",
    [{ path: "a.csv", words: "表" }],
    [
      { topic: "SQL", words: "select '````'", isCode: true },
      { topic: "注意", words: "一\n二" },
    ],
  );

  it("lists the files, and no code ends its own block", () => {
    expect(readme).toContain("- `a.csv`: 表");
    expect(readme).toContain("`````sql\nselect '````'\n`````");
    expect(readme).toContain("- **注意**: 一 二");
  });
});

describe("formatTablePackage", () => {
  it("describes each table by its names and types, and the dataset by its hash", () => {
    const text = formatTablePackage({ name: "atlas-league", ...about }, [
      { path: "league 标题.csv", table, bytes: 9 },
    ]);
    expect(JSON.parse(text)).toMatchObject({
      simulated: true,
      sources: [{ hash: `sha256:${"ab".repeat(32)}` }],
      resources: [
        {
          path: "league 标题.csv",
          rows: 3,
          bytes: 9,
          schema: { fields: [{ name: "数值", type: "number" }, { name: "数值（状态）" }, {}] },
        },
      ],
    });
  });
});
