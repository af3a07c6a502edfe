import { createHash } from "node:crypto";
import { type DatasetFile, deriveDataset, type Measure } from "#core/dataset/deriveDataset.ts";
import { formatDictionary } from "#core/metrics/dictionary.ts";
import { readSources } from "./readSources.ts";

const measure: Measure = (content) => ({
  bytes: Buffer.byteLength(content),
  hash: createHash("sha256").update(content).digest("hex"),
});

/** Every derived file of a dataset's folder, in memory. */
export const deriveFolder = async (folder: string): Promise<readonly DatasetFile[]> => [
  ...(await deriveDataset(await readSources(folder), measure)),
  { path: "DICTIONARY.md", content: formatDictionary() },
];
