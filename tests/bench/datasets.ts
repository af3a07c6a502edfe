import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { answer } from "#cli/answer.ts";
import { synthesize } from "#cli/synthesize.ts";

/** Made once and kept; BENCH_DATASETS names another folder that holds them. */
export const folder = process.env["BENCH_DATASETS"] ?? "node_modules/.cache/bench";

export const sizes = [
  { name: "china-sample", title: "default", reports: 0 },
  { name: "synthetic-province", title: "province", reports: 21_000 },
  { name: "synthetic-nation", title: "nation", reports: 1_000_000 },
] as const;

export type Size = (typeof sizes)[number];

/** Where a dataset lies; a fictional one is made when it is not there. */
export const makeDataset = async ({ name, reports }: Size): Promise<string> => {
  if (reports === 0) return join("datasets", name);
  const place = join(folder, name);
  if (existsSync(join(place, "answers.json"))) return place;
  await mkdir(folder, { recursive: true });
  const quiet = { say: (line: string) => console.error(line) };
  await synthesize(["--reports", String(reports), "--seed", "1", "--out", place], quiet);
  await answer([place]);
  return place;
};
