import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildDataset } from "#cli/buildDataset.ts";
import type { Content } from "#core/dataset/deriveDataset.ts";
import { readFileSync } from "node:fs";

const sheet = readFileSync("datasets/china-sample/sheets/pingtan-finance-2023.txt", "utf8");

const bodies = [
  "id,name,name_en,former_names,region,region_en,region_code,level,sector,kind,parent,initials",
  "linhe-water,临河市水务局,,,某省/临河,,,department,water,own,,lhssyj",
].join("\n");

const about = { name: "small", title: { zh: "小", en: "Small" }, description: { zh: "", en: "" } };

let datasets = "";

const place = async (name: string, files: Readonly<Record<string, string>>): Promise<void> => {
  await mkdir(join(datasets, name, "sheets"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(datasets, name, path), text);
  }
};

const build = async (name: string) => {
  const written = new Map<string, Content>();
  const effects = {
    datasets,
    write: (path: string, content: Content) => {
      written.set(path.slice(datasets.length + 1), content);
      return Promise.resolve();
    },
    say: () => undefined,
  };
  await buildDataset(name, effects);
  return written;
};

const files = {
  "about.json": JSON.stringify({
    ...about,
    version: "1",
    created: "2024-01-01",
    licences: [],
    sources: [],
    simulated: true,
  }),
  "bodies.csv": bodies,
  "expected.csv": "body,year,status\nlinhe-water,2023,\nlinhe-water,2024,not-obtained\n",
};

beforeAll(async () => {
  datasets = await mkdtemp(join(tmpdir(), "datasets-"));
  const renamed = sheet.replace("pingtan-finance", "linhe-water");
  await place("small", { ...files, "sheets/linhe-water-2023.txt": renamed });
  await place("homeless", { ...files, "sheets/pingtan-finance-2023.txt": sheet });
  await place("stray", { ...files, "sheets/notes.md": "" });
  await mkdir(join(datasets, "silent"));
});

describe("build-dataset", () => {
  it("writes every derived file of the folder, and the index", async () => {
    expect([...(await build("small")).keys()]).toEqual([
      "small/reports.parquet",
      "small/findings.parquet",
      "small/narrative.parquet",
      "small/reports.csv",
      "small/findings.csv",
      "small/narrative.csv",
      "small/datapackage.json",
      "small/DICTIONARY.md",
      "index.json",
    ]);
  });

  it("gives the same bytes every time", async () => {
    expect(await build("small")).toEqual(await build("small"));
  });

  it("describes the years and rows it found", async () => {
    const descriptor = (await build("small")).get("small/datapackage.json");
    expect(JSON.parse(String(descriptor))).toMatchObject({
      name: "small",
      years: [2023],
      simulated: true,
      resources: [
        { name: "reports", rows: 1 },
        { name: "bodies", rows: 1 },
        { name: "findings" },
        { name: "narrative" },
        { name: "expected", rows: 2 },
        { name: "reports-csv", format: "csv" },
        { name: "findings-csv" },
        { name: "narrative-csv" },
      ],
    });
  });

  it("lists only folders that say what they are", async () => {
    const index = (await build("small")).get("index.json");
    const listed = JSON.parse(String(index)) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(["homeless", "small", "stray"]);
  });

  it("refuses a report of a body that the list does not know", async () => {
    await expect(build("homeless")).rejects.toThrow("no such body in bodies.csv: pingtan-finance");
  });

  it("refuses a file among the sheets that is none", async () => {
    await expect(build("stray")).rejects.toThrow("not the name of a sheet");
  });
});
