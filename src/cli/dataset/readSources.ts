import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isThere } from "./isThere.ts";
import type { DatasetSources } from "#core/dataset/deriveDataset.ts";

const sheetName = /^([a-z0-9-]+)\.txt$/u;

const readSheets = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(folder)).toSorted();
  const stray = names.find((name) => !sheetName.test(name));
  if (stray !== undefined) throw new Error(`not the name of a sheet: ${join(folder, stray)}`);
  const sheets = names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return [name.replace(sheetName, "$1"), text] as const;
  });
  return new Map(await Promise.all(sheets));
};

/** What people keep in the folder of a dataset. */
export const readSources = async (folder: string): Promise<DatasetSources> => {
  const text = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  return {
    about: JSON.parse(await text("about.json")) as DatasetSources["about"],
    sheets: await readSheets(join(folder, "sheets")),
    bodies: await text("bodies.csv"),
    expected: await text("expected.csv"),
    ...((await isThere(join(folder, "corrections.csv"))) && {
      corrections: await text("corrections.csv"),
    }),
  };
};
