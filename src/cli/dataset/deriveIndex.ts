import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "#core/dataset/dataPackage.ts";
import { isThere } from "./isThere.ts";

/** The datasets kept beside the page, for the reader to choose from; generated ones say nothing of themselves here. */
export const deriveIndex = async (datasets: string): Promise<string> => {
  const entries = [];
  for (const id of (await readdir(datasets)).toSorted()) {
    const about = join(datasets, id, "about.json");
    if (!(await isThere(about))) continue;
    const { title, simulated } = JSON.parse(await readFile(about, "utf8")) as Description;
    entries.push({ id, title, path: `datasets/${id}`, simulated });
  }
  return `${JSON.stringify(entries, null, 2)}\n`;
};
