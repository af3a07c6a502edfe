import { expect, it } from "vitest";
import { openDropped } from "#engine/droppedDataset.ts";
import { inspectDataset } from "#engine/inspectDropped.ts";
import { folderOf } from "../support/memoryFiles.ts";

const folder = folderOf({
  reports: [{ body: "甲局", year: 2022, kind: "own" }],
  bodies: [{ id: "甲局", name: "甲局" }],
});

const inspected = async (...files: readonly (readonly [string, BlobPart])[]) =>
  inspectDataset(await openDropped(new Map(files.map(([name, part]) => [name, new Blob([part])]))));

it("counts rows, and holds columns against the dictionary", async () => {
  const head = "id,name,region,level,kind,电话";
  const [reports, bodies] = await inspected(
    ["reports.parquet", folder.get("reports.parquet")!],
    ["bodies.csv", `${head}\n甲局,甲局,某省,county,own,110\n`],
  );
  expect(reports).toMatchObject({ table: "reports", rows: 1, unknown: [], missing: [] });
  expect(bodies).toMatchObject({ table: "bodies", rows: 1, known: 5, unknown: ["电话"] });
  expect(bodies?.missing).toContain("initials");
});

it.each([
  ["a Parquet file cut short", folder.get("reports.parquet")!.slice(0, 900), "truncated"],
  ["a Parquet file that is none", "hello", "not-parquet"],
])("names the file and the fault of %s", async (_, part, fault) => {
  await expect(inspected(["reports.parquet", part])).rejects.toMatchObject({
    fault,
    text: { zh: expect.stringMatching(/^reports\.parquet：/u) },
  });
});

it("names the file and the columns that are missing", async () => {
  await expect(inspected(["我的.csv", "report,body\nx,y\n"])).rejects.toMatchObject({
    fault: "column-missing",
    text: { zh: expect.stringMatching(/^我的\.csv：缺少列：year, /u) },
  });
});

it("names a value that cannot be read, wherever it stands", async () => {
  const head =
    "report,body,year,kind,format,layout,completeness,transcription,requests.received.total";
  const text = `${head}\nx,y,2023,own,2021,25,complete,grid,很多\n`;
  await expect(inspected(["reports.csv", text])).rejects.toMatchObject({ fault: "value" });
});
