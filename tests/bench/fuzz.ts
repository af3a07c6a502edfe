import process from "node:process";
import { runChecks } from "#core/report/runChecks.ts";
import { readReport } from "#ingest/readReport.ts";
import type { ReadReport } from "#ingest/reportReading.ts";
import { htmlPage, markups } from "../support/renderForm/html.ts";
import { type FormLayout, nationalLayout } from "../support/renderForm/layout.ts";
import { type PrintedReport, printReport } from "../support/renderForm/printReport.ts";
import { changeDigit, type ChangedFile } from "./fuzz/changeDigit.ts";
import { findSamples } from "./fuzz/findSamples.ts";
import { knownFile, type Numbers } from "./fuzz/knownFile.ts";
import { destructive, type Draw, structural } from "./fuzz/mutations.ts";
import { evenFrom } from "./simulation/random.ts";

/**
 * Damages report files and reads them. A number that is not the one printed for its cell, in a report
 * without a finding, is silently wrong; a digit changed in a real file must be read, and found where
 * it breaks an identity; nothing may crash.
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
const wrongCells = ({ cells }: ReadReport, truth: Numbers): readonly string[] =>
  Object.entries(cells).flatMap(([id, value]) =>
    value === null || value === truth[id] ? [] : [`${id} ${truth[id]} → ${value}`],
  );

const counts = {
  read: 0,
  refused: 0,
  crashed: 0,
  wrong: 0,
  silent: 0,
  cells: 0,
  missed: 0,
  digits: 0,
  broken: 0,
  unnoticed: 0,
};

const report = (name: string, message: string): void => {
  if (counts.crashed + counts.silent + counts.unnoticed <= 20) console.log(`${name}: ${message}`);
};

/** Compares what was read with what the file prints; a wrong number in a report without a finding is silent. */
const judge = (name: string, reading: ReadReport, truth: Numbers): void => {
  const wrong = wrongCells(reading, truth);
  const known = Object.values(reading.cells).filter((value) => value !== null).length;
  const printed = Object.values(truth).filter((value) => value !== null).length;
  counts.cells += printed;
  counts.missed += Math.max(0, printed - known);
  if (wrong.length === 0) return;
  counts.wrong += 1;
  if (reading.findings.length > 0) return;
  counts.silent += 1;
  report(name, wrong.slice(0, 3).join(", "));
};

/** A digit that breaks an identity of the form is named among the findings; a row in doubt has no numbers. */
const judgeDigit = (reading: ReadReport, { name, changed, numbers }: ChangedFile): void => {
  counts.digits += 1;
  const wrong = wrongCells(reading, numbers);
  const read = reading.cells[changed];
  const isRead = read === numbers[changed] || (read === null && changed in reading.blanks);
  const broken = runChecks(numbers).filter(({ cells }) => cells.includes(changed));
  if (broken.length > 0) counts.broken += 1;
  const isNoticed = broken.every(({ check }) =>
    reading.findings.some((finding) => finding.check === check && finding.cells.includes(changed)),
  );
  if (isRead && isNoticed && wrong.length === 0) return;
  counts.unnoticed += 1;
  report(
    name,
    `${changed} ${numbers[changed]} → ${reading.cells[changed]}, ${broken.length} checks`,
  );
};

const attempt = async (
  name: string,
  bytes: Uint8Array,
  judgeReading?: (reading: ReadReport) => void,
): Promise<void> => {
  try {
    const [reading] = await readReport(bytes, name);
    if (!reading || "error" in reading) {
      counts.refused += 1;
      return;
    }
    counts.read += 1;
    judgeReading?.(reading);
  } catch (error) {
    counts.crashed += 1;
    report(name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

const samples = findSamples(folder);
const known = samples.flatMap(({ path, bytes, numbers }) =>
  numbers ? (knownFile(path, bytes, numbers) ?? []) : [],
);
console.log(`${samples.length} files, of which ${known.length} print every cell where it is known`);

for (let i = 0; i < Number(files); i += 1) {
  if (i % 4 < 2) {
    const truth = printed();
    const [name, mutate] = pick(Object.entries(structural));
    const page = utf8.encode(mutate(htmlPage(truth, markups[0]!), draw));
    await attempt(name, page, (reading) => judge(name, reading, truth.cells));
  } else if (i % 4 === 2) {
    const changed = changeDigit(pick(known), draw);
    await attempt(changed.name, changed.bytes, (reading) => judgeDigit(reading, changed));
  } else {
    const [name, mutate] = pick(Object.entries(destructive));
    await attempt(name, mutate(pick(samples).bytes, draw));
  }
}

console.log(JSON.stringify(counts));
process.exitCode = counts.crashed + counts.silent + counts.unnoticed > 0 ? 1 : 0;
