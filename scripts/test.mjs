import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { provideChromium } from "./chromium.mjs";
import { install } from "./install.mjs";

const counts = "node_modules/.cache/tests";

/** @type {(name: string, projects: readonly string[]) => string} */
const vitest = (name, projects) =>
  [
    "vitest run --passWithNoTests --reporter=default --reporter=json",
    `--outputFile.json=${counts}/${name}.json`,
    ...projects.map((project) => `--project=${project}`),
  ].join(" ");

const quick = {
  types: "vue-tsc -b",
  lint: "eslint --cache --cache-location node_modules/.cache/eslint/ --max-warnings=0 .",
  format: "oxfmt --check .",
  layers: "depcruise --config tests/layers.cjs src",
  "dead code": "knip",
  "unit tests": vitest("unit", ["unit", "dom"]),
};

const slow = {
  build: "vite build --logLevel warn",
  "browser tests": vitest("browser", ["browser"]),
};

/** @type {(step: [name: string, command: string]) => boolean} */
const succeeds = ([name, command]) => {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: "inherit" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "✓" : "✗"} ${name}, ${seconds} s`);
  return status === 0;
};

/** @type {(key: "numPassedTests" | "numFailedTests") => number} */
const total = (key) =>
  ["unit", "browser"]
    .map((name) => `${counts}/${name}.json`)
    .filter((path) => existsSync(path))
    .reduce((sum, path) => sum + JSON.parse(readFileSync(path, "utf8"))[key], 0);

const isQuick = process.argv.includes("--quick");
install();
if (!isQuick) provideChromium();
rmSync(counts, { recursive: true, force: true });

const steps = Object.entries(isQuick ? quick : { ...quick, ...slow });
const failed = steps.filter((step) => !succeeds(step)).map(([name]) => name);

console.log(failed.length === 0 ? "\nall steps passed" : `\nfailed: ${failed.join(", ")}`);
console.log(`${total("numPassedTests")} passed, ${total("numFailedTests")} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
