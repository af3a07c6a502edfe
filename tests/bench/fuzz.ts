import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { readReport } from "#ingest/readReport.ts";
import type { ReadReport } from "#ingest/reportReading.ts";
import { htmlPage, markups } from "../support/renderForm/html.ts";
import { type FormLayout, nationalLayout } from "../support/renderForm/layout.ts";
import { type PrintedReport, printReport } from "../support/renderForm/printReport.ts";
import { destructive, type Draw, structural } from "./fuzz/mutations.ts";
import { evenFrom } from "./simulation/random.ts";

/**
 * Damages report files and reads them. A number that is not the one printed for its cell, in a report
 * without a finding, is silently wrong; nothing may crash.
 * tsx tests/bench/fuzz.ts [files] [seed] [folder of more files]
 */
const [files = "10000", seed = "1", folder] = process.argv.slice(2);

const even = evenFrom(Number(seed));
const draw: Draw = (limit) => Math.floor(even() * limit);
const pick = <T>(choices: readonly T[]): T => choices[draw(choices.length)] as T;

const layouts: readonly Partial<FormLayout>[] = [
  {},
  { format: "2019", outcomeRows: "23" },
  { groups: "repeated", headings: "flat" },
  { groups: "missing", disputes: "three-rows" },
  { cuts: [6, 15], repeatsHeadings: true },
  { cuts: [12] },
  { isOneTable: true, disputes: "two-tables" },
];

const printed = (): PrintedReport =>
  printReport(
    { ...nationalLayout, ...pick(layouts) },
    {
      body: "云溪县财政局",
      year: 2023,
      numbers: Array.from({ length: 211 }, () => (draw(3) === 0 ? 0 : draw(60))),
    },
  );

const utf8 = new TextEncoder();

/** The cells that hold another number than the report printed. */
const wrongCells = ({ cells }: ReadReport, report: PrintedReport): readonly string[] =>
  Object.entries(cells).flatMap(([id, value]) =>
    value === null || value === report.cells[id] ? [] : [`${id} ${report.cells[id]} → ${value}`],
  );

const counts = { read: 0, refused: 0, crashed: 0, wrong: 0, silent: 0, cells: 0, missed: 0 };

const report = (name: string, message: string): void => {
  if (counts.crashed + counts.silent <= 20) console.log(`${name}: ${message}`);
};

const judge = (name: string, reading: ReadReport, truth: PrintedReport): void => {
  const wrong = wrongCells(reading, truth);
  const known = Object.values(reading.cells).filter((value) => value !== null).length;
  counts.cells += Object.keys(truth.cells).length;
  counts.missed += Object.keys(truth.cells).length - known;
  if (wrong.length === 0) return;
  counts.wrong += 1;
  if (reading.findings.length > 0) return;
  counts.silent += 1;
  report(name, wrong.slice(0, 3).join(", "));
};

const attempt = async (name: string, bytes: Uint8Array, truth?: PrintedReport): Promise<void> => {
  try {
    const [reading] = await readReport(bytes, name);
    if (!reading || "error" in reading) {
      counts.refused += 1;
      return;
    }
    counts.read += 1;
    if (truth) judge(name, reading, truth);
  } catch (error) {
    counts.crashed += 1;
    report(name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

const given = folder === undefined ? [] : readdirSync(folder).map((name) => `${folder}/${name}`);
const golden = readdirSync("tests/reports").flatMap((name) =>
  readdirSync(`tests/reports/${name}`)
    .filter((file) => file !== "expected.json")
    .map((file) => `tests/reports/${name}/${file}`),
);
const samples = [...given, ...golden].map((path) => new Uint8Array(readFileSync(path)));

for (let i = 0; i < Number(files); i += 1) {
  if (i % 3 < 2) {
    const truth = printed();
    const [name, mutate] = pick(Object.entries(structural));
    await attempt(name, utf8.encode(mutate(htmlPage(truth, markups[0]!), draw)), truth);
  } else {
    const [name, mutate] = pick(Object.entries(destructive));
    await attempt(name, mutate(pick(samples), draw));
  }
}

console.log(JSON.stringify(counts));
process.exitCode = counts.crashed + counts.silent > 0 ? 1 : 0;
