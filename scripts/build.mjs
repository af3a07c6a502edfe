import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "src",
  "public",
  "datasets",
  "scripts",
  "index.html",
  "vite.config.ts",
  "package.json",
];
const built = "dist/index.html";

/** @type {(path: string) => number} */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isBuilt = () =>
  existsSync(built) && sources.every((path) => newest(path) <= statSync(built).mtimeMs);

/** Builds when a source is newer than what was built. */
export const build = () => {
  if (isBuilt()) return;
  console.log("Building …");
  const { status } = spawnSync("npm run --silent build", { shell: true, stdio: "inherit" });
  if (status === 0) return;
  rmSync(built, { force: true });
  process.exit(status ?? 1);
};
