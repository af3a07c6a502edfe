import { createHash } from "node:crypto";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const folder = "dist";
const defaultDataset = "datasets/china-sample";

/** What most visits never ask for is kept once it is used: the engine, the reader of PDF, the samples of the look. */
const onceUsed = /\.wasm$|duckdb|pdfium|DesignView/iu;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const sizeOf = async (paths: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** The answers that pages open with, without the long ones. */
const answerFiles = async (answers: string | undefined): Promise<readonly string[]> => {
  if (answers === undefined) return [];
  const text = await readFile(join(folder, defaultDataset, answers), "utf8");
  const { pages = {} } = JSON.parse(text) as { readonly pages?: Readonly<Record<string, unknown>> };
  return [answers, ...Object.keys(pages)];
};

const datasetFiles = async (): Promise<readonly string[]> => {
  const text = await readFile(join(folder, defaultDataset, "datapackage.json"), "utf8");
  const { resources, answers } = JSON.parse(text) as {
    resources: readonly { readonly name: string; readonly path: string }[];
    answers?: string;
  };
  const tables = resources.filter(({ name }) => !name.includes("-")).map(({ path }) => path);
  const all = ["datapackage.json", ...(await answerFiles(answers)), ...tables];
  return ["datasets/index.json", ...all.map((path) => `${defaultDataset}/${path}`)];
};

const versionOf = async (paths: readonly string[]): Promise<string> => {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(await readFile(join(folder, path)));
  return hash.digest("hex").slice(0, 16);
};

/** Tells the built worker which files make this release; any change of them is a new one. */
export const offlineWorker = (): Plugin => ({
  name: "offline-worker",
  apply: "build",
  closeBundle: {
    order: null,
    sequential: true,
    handler: async () => {
      const assets = (await readdir(join(folder, "assets"))).map((name) => `assets/${name}`);
      const around = (await readdir(folder, { withFileTypes: true }))
        .filter((entry) => entry.isFile() && !/^(sw\.js|preview\.png)$/u.test(entry.name))
        .map(({ name }) => name);
      const soon = assets.filter((path) => !onceUsed.test(path));
      const first = [...around, ...soon, ...(await datasetFiles())].sort();
      const release = { version: await versionOf(first), first, assets };
      const worker = join(folder, "sw.js");
      const code = await readFile(worker, "utf8");
      if (!code.includes("__RELEASE__")) throw new Error("no place for the release in sw.js");
      await writeFile(worker, code.replaceAll("__RELEASE__", JSON.stringify(release)));
      console.log(
        `offline: ${first.length} files, ${megabytes(await sizeOf(first))}, on the first visit`,
      );
    },
  },
});
