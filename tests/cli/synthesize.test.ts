import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { synthesize } from "#cli/synthesize.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { datasetTables } from "#core/dataset/schema.ts";
import { openDataset } from "#engine/dataset.ts";
import { folderFiles } from "#engine/nodeFiles.ts";

const quiet = { say: () => undefined };

const make = async (...args: readonly string[]): Promise<string> => {
  const out = await mkdtemp(join(tmpdir(), "fictional-"));
  await synthesize(["--reports", "700", "--seed", "7", "--out", out, ...args], quiet);
  return out;
};

const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

describe("a fictional dataset", () => {
  let out = "";
  beforeAll(async () => {
    out = await make();
  });

  const descriptor = async () =>
    parseDataPackage(await readFile(join(out, "datapackage.json"), "utf8"));

  it("has the files of a dataset, with the answers beside them", async () => {
    expect((await readdir(out)).toSorted()).toEqual([
      "DICTIONARY.md",
      "answer-key.csv",
      "bodies.csv",
      "bodies.parquet",
      "datapackage.json",
      "expected.parquet",
      "findings.parquet",
      "narrative.parquet",
      "reports.parquet",
      "truth.csv",
    ]);
  });

  it("says in both languages that it is simulated", async () => {
    const { title, simulated, years } = await descriptor();
    expect(simulated).toBe(true);
    expect(title.zh).toMatch(/^模拟数据/u);
    expect(title.en).toMatch(/^Simulated data/u);
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it("is described as it lies there: rows, bytes and hashes", async () => {
    const { resources } = await descriptor();
    expect(resources.map(({ table }) => table)).toEqual(datasetTables);
    for (const { path, bytes, hash: described } of resources) {
      const content = await readFile(join(out, path));
      expect([path, content.length, hash(content)]).toEqual([path, bytes, described]);
    }
  });

  it("can be read like any other, in the order of the dataset", async () => {
    const dataset = await openDataset(folderFiles(out));
    const reports = await dataset.table("reports");
    expect(reports.rows).toBe(700);
    const { report, body, year } = await reports.read(["report", "body", "year"]);
    expect(new Set(report).size).toBe(700);
    expect(year).toEqual(year?.toSorted());
    expect(report?.every((id, i) => id === `${body?.[i]}-${year?.[i]}`)).toBe(true);
    const expected = await dataset.table("expected");
    const { status } = await expected.read(["status"]);
    expect(status?.filter((one) => one === null).length).toBe(700);
  });

  it("has no code of a real region and no source", async () => {
    const dataset = await openDataset(folderFiles(out));
    const { region_code } = await (await dataset.table("bodies")).read(["region_code"]);
    const { source, title } = await (await dataset.table("reports")).read(["source", "title"]);
    for (const column of [region_code, source, title]) {
      expect(column?.every((value) => value === null)).toBe(true);
    }
  });

  it("comes out the same, byte for byte, for the same wish", async () => {
    const again = await make();
    for (const name of await readdir(out)) {
      if (name === "datapackage.json") continue;
      expect(hash(await readFile(join(again, name)))).toBe(hash(await readFile(join(out, name))));
    }
  });
});

it("plants nothing where no slips are wished for", async () => {
  const out = await make("--slips", "0");
  expect((await readFile(join(out, "answer-key.csv"), "utf8")).trim().split("\n").length).toBe(1);
});

it.each([
  ["--reports", "1000001"],
  ["--reports", "many"],
  ["--seed", "-1"],
  ["--slips", "101"],
])("does not take %s %s, and says what it takes", async (name, value) => {
  await expect(make(`${name}=${value}`)).rejects.toThrow(
    new RegExp(`^${name} takes a whole number up to \\d+, not ${value}$`, "u"),
  );
});
