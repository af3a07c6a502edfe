import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";

const datasets = "dist/datasets";

const isDataset = (name: string): boolean => existsSync(join(datasets, name, "datapackage.json"));

/** Answers the opening questions of every published dataset, by the same queries the page will ask. */
export const answerQuestions = (): Plugin => ({
  name: "answer-questions",
  apply: "build",
  closeBundle: {
    order: "pre",
    sequential: true,
    handler: async () => {
      for (const name of (await readdir(datasets)).filter(isDataset)) {
        const command = ["--import", "tsx", "src/cli/main.ts", "answer", join(datasets, name)];
        await promisify(execFile)(process.execPath, command);
      }
    },
  },
});
