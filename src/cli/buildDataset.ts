import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "#core/dataset/deriveDataset.ts";
import { deriveFolder } from "./dataset/deriveFolder.ts";
import { deriveIndex } from "./dataset/deriveIndex.ts";

const system = {
  datasets: "datasets",
  write: (path: string, content: Content): Promise<void> => writeFile(path, content),
  say: (line: string): void => console.log(line),
};

/** Derives the Parquet, CSV, descriptor and dictionary of a dataset from its sheets and lists. */
export const buildDataset = async (name = "china-sample", effects = system): Promise<0> => {
  const folder = join(effects.datasets, name);
  for (const { path, content } of await deriveFolder(folder)) {
    await effects.write(join(folder, path), content);
    effects.say(join(folder, path));
  }
  await effects.write(join(effects.datasets, "index.json"), await deriveIndex(effects.datasets));
  return 0;
};
