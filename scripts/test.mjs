import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { provideChromium } from "./chromium.mjs";
import { install } from "./install.mjs";

const quick = [
  "check:types",
  "check:lint",
  "check:format",
  "check:layers",
  "check:unused",
  "test:unit",
];
const slow = ["build", "test:browser"];

const counts = "node_modules/.cache/tests";

/** @type {(step: string) => string} */
const counting = (step) =>
  step.startsWith("test:")
    ? `-- --reporter=default --reporter=json --outputFile.json=${counts}/${step.slice(5)}.json`
    : "";

/** @type {(step: string) => boolean} */
const succeeds = (step) => {
  console.log(`\n— ${step}`);
  const started = Date.now();
  const { status } = spawnSync(`npm run --silent ${step} ${counting(step)}`, {
    shell: true,
    stdio: "inherit",
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "✓" : "✗"} ${step}, ${seconds} s`);
  return status === 0;
};

/** @type {() => import("vitest/node").JsonTestResults[]} */
const reports = () =>
  ["unit", "browser"]
    .map((name) => `${counts}/${name}.json`)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, "utf8")));

/** @type {(key: "numPassedTests" | "numFailedTests") => number} */
const total = (key) => reports().reduce((sum, report) => sum + report[key], 0);

/** @type {(text: string) => string} */
const beginning = (text) =>
  text
    .split("\n")
    .filter((line) => !line.includes("node_modules"))
    .slice(0, 12)
    .join("\n");

/** What failed, by file and name, with what it said first: the rest scrolled by long ago. */
const failures = () =>
  reports()
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}\n${beginning(message)}`] : []),
      ...assertionResults
        .filter(({ status }) => status === "failed")
        .map(
          ({ fullName, failureMessages }) =>
            `${name}: ${fullName}\n${beginning((failureMessages ?? []).join("\n"))}`,
        ),
    ]);

const isQuick = process.argv.includes("--quick");
install();
if (!isQuick && !provideChromium()) {
  console.error(
    "No browser found: install Chromium, Google Chrome or Microsoft Edge, or name its program in CHROME_PATH.",
  );
  process.exit(1);
}
rmSync(counts, { recursive: true, force: true });

const failed = (isQuick ? quick : [...quick, ...slow]).filter((step) => !succeeds(step));

for (const failure of failures()) console.log(`\n✗ ${failure}`);
console.log(failed.length === 0 ? "\nall steps passed" : `\nfailed: ${failed.join(", ")}`);
console.log(`${total("numPassedTests")} passed, ${total("numFailedTests")} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
