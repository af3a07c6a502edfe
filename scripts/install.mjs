import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** @type {(path: string) => Readonly<Record<string, Locked>>} */
const lockedPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/** npm notes in node_modules what it installed; optional packages may be missing, they are for other systems. */
const isInstalled = (/** @type {string} */ folder) => {
  try {
    const installed = lockedPackages(`${folder}/node_modules/.package-lock.json`);
    return Object.entries(lockedPackages(`${folder}/package-lock.json`)).every(
      ([path, { version, optional, devOptional }]) =>
        path === "" ||
        (installed[path] ? installed[path].version === version : (optional ?? devOptional)),
    );
  } catch {
    return false;
  }
};

export const install = (folder = ".", what = "dependencies") => {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} …`);
  const { status } = spawnSync("npm ci --no-audit --no-fund --loglevel=error", {
    cwd: folder,
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
};
