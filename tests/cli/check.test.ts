import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "#cli/check.ts";
import { findingsOfDataset } from "#cli/check/findingsOfDataset.ts";
import { parseCsv } from "#core/dataset/csv.ts";
import { longestList } from "#core/query/findingList.ts";
import { folderOf } from "../support/memoryFiles.ts";
import type { PlainTables } from "../support/memoryEngine.ts";

const run = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const warned: string[] = [];
  const code = await check(args, {
    say: (line) => void lines.push(line),
    warn: (line) => void warned.push(line),
  });
  return { code, lines, warned };
};

const place = async (tables: PlainTables): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  for (const [name, bytes] of folderOf(tables)) await writeFile(join(folder, name), bytes);
  return folder;
};

const review = (total: number) => ({
  report: "b-2023",
  body: "b",
  "disputes.review.upheld": 2,
  "disputes.review.corrected": 0,
  "disputes.review.other": 0,
  "disputes.review.pending": 0,
  "disputes.review.total": total,
});

const tablesWith = (total: number): PlainTables => ({
  reports: [review(total)],
  bodies: [{ id: "b", name: "某局" }],
});

describe("check of a dataset without findings of its own", () => {
  let broken = "";
  let whole = "";
  beforeAll(async () => {
    broken = await place(tablesWith(0));
    whole = await place(tablesWith(2));
  });

  it("works them out, and ends with 1 where an identity is broken", async () => {
    const { code, lines } = await run(broken);
    expect(code).toBe(1);
    expect(lines).toEqual([
      "某局 2023  dispute-sum review  维持 + 纠正 + 其他 + 尚未审结 = 2，而总计 = 0（行政复议）",
      "出入可能在原报告，也可能是转录时的差错；请以来源为准。",
    ]);
  });

  it("is silent and ends with 0 where everything adds up", async () => {
    expect(await run(whole)).toEqual({ code: 0, lines: [], warned: [] });
  });

  it("prints a line of JSON a finding", async () => {
    const { lines } = await run("--json", broken);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { report: "b-2023", check: "dispute-sum", at: "review", expected: 2, actual: 0 },
    ]);
  });

  it("prints all of them, however many", async () => {
    const many = await place({
      reports: Array.from({ length: longestList + 1 }, (_, i) => ({
        ...review(0),
        report: `b${i}-2023`,
        body: `b${i}`,
      })),
      bodies: Array.from({ length: longestList + 1 }, (_, i) => ({ id: `b${i}`, name: `b${i}` })),
    });
    expect((await run("--json", many)).lines).toHaveLength(longestList + 1);
  });

  it("prints CSV with a head", async () => {
    const { lines } = await run(broken, "--csv");
    const [head, ...rows] = parseCsv(lines.join("\n"), "");
    expect(head?.slice(0, 6)).toEqual(["report", "name", "year", "check", "at", "severity"]);
    expect(rows).toHaveLength(1);
  });
});

it("of the sample names the same 21 reports as the recount, and what shows across reports", async () => {
  const { code, lines } = await run("datasets/china-sample", "--json");
  const rows = lines.map((line) => JSON.parse(line) as Record<string, string>);
  const failing = new Set(
    rows.filter(({ severity }) => severity === "identity").map(({ report }) => report),
  );
  expect([code, failing.size]).toEqual([1, 21]);
  expect(rows.find(({ check: rule }) => rule === "two-values")).toMatchObject({
    report: "pingtan-2025",
    at: "disclosure.fees.amount",
    expected: 4166.214619,
    actual: 4166.241619,
    cause: "swapped-digits",
  });
});

describe("check of report files", () => {
  it("says of totals left at zero what their parts add up to", async () => {
    const { code, lines } = await run("tests/reports/totals-left-at-zero/page.html");
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes("applicants-sum")).length).toBeGreaterThan(0);
    expect(lines.join("\n")).toContain("合计可能没有填");
  });

  it("says in words that a path is not there, and ends with 1", async () => {
    const { code, warned } = await run("/nowhere/report.html");
    expect(code).toBe(1);
    expect(warned.join("\n")).toContain("打不开这个文件");
  });

  it("names a file that says nothing, and ends with 1", async () => {
    const { code, lines, warned } = await run("tests/reports/empty-file/page.html");
    expect([code, lines]).toEqual([1, []]);
    expect(warned[0]).toContain("tests/reports/empty-file/page.html");
  });
});

it("comes to the same findings where reports are compared some cells at a time", async () => {
  const sample = "datasets/china-sample";
  const [together, apart] = [await findingsOfDataset(sample), await findingsOfDataset(sample, 1)];
  expect(apart).toEqual(together);
  expect(new Set(together.map(({ check: id }) => id))).toContain("roll-up");
}, 120_000);
