import { describe, expect, it } from "vitest";
import { openDropped } from "#engine/droppedDataset.ts";
import { folderOf } from "../support/memoryFiles.ts";

const folder = folderOf({
  reports: [
    { body: "甲局", year: 2022, kind: "own" },
    { body: "甲局", year: 2023, kind: "own" },
    { body: "乙市", year: 2023, kind: "aggregate" },
  ],
  bodies: [{ id: "甲局", name: "甲局" }],
});

const dropped = (...names: readonly string[]) =>
  new Map(names.map((name) => [name, new Blob([folder.get(name)!])]));

it("opens a folder by its descriptor", async () => {
  const dataset = await openDropped(dropped("datapackage.json", "reports.parquet", "bodies.csv"));
  expect(dataset.about.name).toBe("memory");
  expect((await dataset.table("bodies")).rows).toBe(1);
});

it("takes bare tables by their names", async () => {
  const dataset = await openDropped(dropped("reports.parquet", "bodies.csv"));
  expect((await dataset.table("reports")).rows).toBe(3);
  expect((await dataset.table("bodies")).rows).toBe(1);
  expect((await dataset.table("findings")).rows).toBe(0);
});

it("takes a file alone for reports, and finds the bodies in it", async () => {
  const blobs = new Map([["我的数据.parquet", new Blob([folder.get("reports.parquet")!])]]);
  const bodies = await (await openDropped(blobs)).table("bodies");
  expect(await bodies.read(["id", "name", "kind", "sector"])).toEqual({
    id: ["甲局", "乙市"],
    name: ["甲局", "乙市"],
    kind: ["own", "aggregate"],
    sector: [null, null],
  });
});

it("tells one set of files from another", async () => {
  const one = await openDropped(dropped("reports.parquet"));
  const other = await openDropped(dropped("reports.parquet", "bodies.csv"));
  expect(one.about.hash).not.toBe(other.about.hash);
});

describe("files that hold no reports", () => {
  it.each([["a table of bodies and another", ["bodies.csv", "datapackage.txt"]]])(
    "are refused: %s",
    async (_, names) => {
      const blobs = new Map(names.map((name) => [name, new Blob(["x"])]));
      await expect(openDropped(blobs)).rejects.toMatchObject({ fault: "not-found" });
    },
  );

  it("are refused when there is only a picture", async () => {
    await expect(openDropped(new Map([["a.png", new Blob([])]]))).rejects.toMatchObject({
      fault: "not-found",
    });
  });
});
