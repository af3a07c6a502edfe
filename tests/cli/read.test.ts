import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { read } from "#cli/read.ts";

const folder = "tests/reports";
const plain = `${folder}/national-form-among-other-tables/page.html`;
const doubled = `${folder}/two-years-on-one-page/page.html`;
const archive = `${folder}/archive-of-two/reports.zip`;

const run = async (...args: readonly string[]): Promise<{ code: number; lines: string[] }> => {
  const lines: string[] = [];
  const open = (path: string): Promise<Uint8Array> =>
    Promise.resolve().then(() => new Uint8Array(readFileSync(path)));
  const code = await read(args, { open, say: (line) => lines.push(line) });
  return { code, lines };
};

const records = (lines: readonly string[]): Record<string, unknown>[] =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("read --json", () => {
  it("prints one object a line and file", async () => {
    const { code, lines } = await run("--json", plain);
    expect(code).toBe(0);
    expect(records(lines)).toMatchObject([
      { file: plain, body: "云溪县财政局", year: 2023, kind: "own", format: 2021, findings: [] },
    ]);
  });

  it("prints a line for each report of a page", async () => {
    const { code, lines } = await run("--json", doubled);
    expect(code).toBe(0);
    expect(records(lines)).toMatchObject([{ year: 2023 }, { year: 2022 }]);
  });

  it("names the files inside an archive", async () => {
    const { code, lines } = await run("--json", archive);
    expect(code).toBe(1);
    expect(records(lines).map(({ file }) => file)).toEqual([
      `${archive}/民政局/报告.html`,
      `${archive}/教育局/报告.docx`,
      `${archive}/说明.png`,
    ]);
  });

  it("keeps a blank cell apart from zero and says why it is blank", async () => {
    const [record] = records((await run("--json", archive)).lines);
    const { cells, blanks } = record as Record<string, Record<string, unknown>>;
    const blank = Object.keys(blanks!);
    expect(blank.length).toBeGreaterThan(50);
    expect(blank.every((id) => cells![id] === null && blanks![id] === "empty")).toBe(true);
  });

  it("tells where every cell stands if asked", async () => {
    const [record] = records((await run("--json", "--places", plain)).lines);
    expect(record?.["places"]).toMatchObject({
      "requests.received.total": { grid: 4, row: 4, column: 10 },
    });
    expect(records((await run("--json", plain)).lines)[0]).not.toHaveProperty("places");
  });

  it.each(["news", "empty-file", "tables-as-pictures", "report-attached"])(
    "says in words why %s is no report, and fails",
    async (name) => {
      const { code, lines } = await run("--json", `${folder}/${name}/page.html`);
      expect(code).toBe(1);
      expect(records(lines)).toMatchObject([
        { cells: {}, error: expect.stringMatching(/。 [A-Z]/u) },
      ]);
    },
  );

  it("goes on after a file that is not there", async () => {
    const { code, lines } = await run("--json", "nowhere.html", plain);
    expect(code).toBe(1);
    expect(records(lines)).toMatchObject([
      { file: "nowhere.html", error: expect.any(String) },
      { file: plain, year: 2023 },
    ]);
  });
});

describe("read", () => {
  it("sums a report up for people", async () => {
    const { lines } = await run(plain);
    expect(lines.join("\n")).toContain("云溪县财政局 2023");
    expect(lines.join("\n")).toContain("200 cells, 200 numbers, 0 blank");
  });

  it("lists what does not add up", async () => {
    const { code, lines } = await run(`${folder}/totals-left-at-zero/page.html`);
    expect(code).toBe(0);
    expect(lines.join("\n")).toContain("! requests-balance");
  });

  it("says how it is called when no file is named", async () => {
    expect(await run()).toEqual({ code: 2, lines: ["read [--json [--places]] FILE…"] });
  });
});

it("prints nothing but its lines as a process", () => {
  const args = ["--import", "tsx", "src/cli/main.ts", "read", "--json", plain, "nowhere.pdf"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toHaveLength(2);
});
