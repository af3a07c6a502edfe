import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ingest } from "#cli/ingest.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { viewOf } from "#core/view/view.ts";
import { openFolder } from "#engine/node.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { parseSheet } from "#core/dataset/parseSheet.ts";

const report = (
  body: string,
  year: number,
  upheld: number,
): string => `${body}${year}年政府信息公开工作年度报告
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
${upheld} | 1 | 0 | 0 | ${upheld + 1} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;

let folder: string;
let out: string;

const run = async (): Promise<string> => {
  const said: string[] = [];
  const exit = await ingest([folder, "--out", out], {
    say: (line) => void said.push(line),
    now: () => 0,
  });
  expect(exit).toBe(0);
  return said.join("\n");
};

beforeAll(async () => {
  const place = await mkdtemp(join(tmpdir(), "ingest-"));
  folder = join(place, "in");
  out = join(place, "out");
  await mkdir(join(folder, "nested"), { recursive: true });
  await writeFile(join(folder, "a.txt"), report("某市测试局", 2024, 3));
  await writeFile(join(folder, "nested", "b.txt"), report("某市样本局", 2023, 5));
  await writeFile(join(folder, "news.html"), "<p>今天天气很好。</p>");
});

describe("ingest", () => {
  it("makes a dataset of what it can read, and names what it cannot", async () => {
    const said = await run();
    expect(said).toMatch(/news\.html: /u);
    expect(said).toMatch(/3 files, 3 read now, 2 reports, 1 files with faults/u);
    const about = parseDataPackage(await readFile(join(out, "datapackage.json"), "utf8"));
    expect(about.years).toEqual([2023, 2024]);
    const sheets = await readdir(join(out, "sheets"));
    const values = await Promise.all(
      sheets.map(async (name) => {
        const text = await readFile(join(out, "sheets", name), "utf8");
        return parseSheet(name.replace(".txt", ""), text).cells["disputes.review.upheld"];
      }),
    );
    expect(values.toSorted()).toEqual([3, 5]);
    expect(await readFile(join(out, "bodies.csv"), "utf8")).toMatch(/某市测试局[^]*某市样本局/u);
  });

  it("makes what the engine of the page opens and answers from", async () => {
    const engine = await openFolder(out);
    const view = viewOf("league", { metric: "reviews" });
    const everyBody = { sql: "true", values: [] };
    const rows = [];
    for (const year of [2023, 2024]) {
      const years = { from: year, to: year };
      rows.push(...(await engine.query(leagueTable({ ...view, year: years }, everyBody))));
    }
    expect(rows.map(({ numerator, answered }) => [numerator, answered]).toSorted()).toEqual([
      [4, 1],
      [6, 1],
    ]);
  });

  it("reads nothing again that has not changed, and ends at the same dataset", async () => {
    const before = await readFile(join(out, "datapackage.json"), "utf8");
    expect(await run()).toMatch(/3 files, 0 read now, 2 reports/u);
    expect(await readFile(join(out, "datapackage.json"), "utf8")).toBe(before);
  });

  it("reads a changed file again in place of what it said before", async () => {
    await writeFile(join(folder, "a.txt"), report("某市测试局", 2024, 9));
    expect(await run()).toMatch(/3 files, 1 read now, 2 reports/u);
    const csv = await readFile(join(out, "reports.csv"), "utf8");
    expect(csv).toMatch(/,9,1,0,0,10,/u);
  });

  it("forgets what a changed file no longer says", async () => {
    await writeFile(join(folder, "a.txt"), report("某市测试局", 2022, 9));
    await run();
    const sheets = await readdir(join(out, "sheets"));
    expect(sheets.map((name) => name.slice(-8)).toSorted()).toEqual(["2022.txt", "2023.txt"]);
  });
});
