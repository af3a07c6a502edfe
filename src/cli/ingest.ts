import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { formatSheet } from "#core/dataset/formatSheet.ts";
import type { ReportReading } from "#ingest/reportReading.ts";
import { toReport } from "#ingest/toReport.ts";
import { deriveFolder } from "./dataset/deriveFolder.ts";
import { isThere } from "./dataset/isThere.ts";
import { outcomesOf } from "./ingest/outcomes.ts";
import { addBodies, bodyId } from "./ingest/bodyOf.ts";
import { type Entered, type LedgerLine, readLedger, writeLine } from "./ingest/ledger.ts";
import { readAll } from "./ingest/readerPool.ts";
import { csvLines } from "./printCsv.ts";

const system = { say: (line: string): void => console.error(line), now: (): number => Date.now() };

const secondReport =
  "这个机关这一年的报告已从另一个文件读入。 This body's report for the year was read from another file.";

const unknownBody =
  "看不出是哪个机关或哪一年的报告。 Nothing in the file says whose report it is, or for which year.";

const ledgerFile = "files.jsonl";

const describe = (name: string) => ({
  name,
  title: { zh: `${name}：读入的报告`, en: `${name}: reports read from files` },
  description: {
    zh: "由程序按规则从报告文件读取，未经人工核对。",
    en: "Read by rule from report files; nobody has compared them with the pages.",
  },
  version: "1.0.0",
  created: new Date().toISOString().slice(0, 10),
  licences: [],
  sources: [],
  simulated: false,
});

const hashOf = async (path: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(path))
    .digest("hex");

const sheetOf = (out: string, id: string): string => join(out, "sheets", `${id}.txt`);

/** Writes the sheets of what was read; a report the dataset already has from another file is left alone. */
const enter = async (
  out: string,
  readings: readonly ReportReading[],
  taken: Set<string>,
): Promise<Pick<LedgerLine, "reports" | "errors">> => {
  const reports: Entered[] = [];
  const errors: string[] = [];
  for (const reading of readings) {
    if ("error" in reading) errors.push(`${reading.error.zh} ${reading.error.en}`);
    else if (!reading.body || !reading.year) errors.push(unknownBody);
    else {
      const report = toReport(reading, {
        body: bodyId(reading.body, reading.kind),
        year: reading.year,
      });
      if (taken.has(report.id)) errors.push(secondReport);
      else {
        taken.add(report.id);
        await writeFile(sheetOf(out, report.id), formatSheet(report));
        const { id, body, year, kind } = report;
        reports.push({ id, body, name: reading.body, year, kind });
      }
    }
  }
  return { reports, errors };
};

/** The lists and derived files of the dataset, from the ledger and the sheets. */
const derive = async (out: string, ledger: readonly LedgerLine[]): Promise<void> => {
  // After an interruption the ledger is in the order of two runs.
  const inOrder = ledger.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const entered = inOrder.flatMap(({ reports }) => reports);
  const kept = (await isThere(join(out, "bodies.csv")))
    ? await readFile(join(out, "bodies.csv"), "utf8")
    : "";
  const expected = entered
    .map(({ body, year }) => ({ body, year, status: "" }))
    .toSorted((a, b) => a.body.localeCompare(b.body) || a.year - b.year);
  await writeFile(join(out, "bodies.csv"), addBodies(kept, entered));
  await writeFile(
    join(out, "expected.csv"),
    `${csvLines(["body", "year", "status"], expected).join("\n")}\n`,
  );
  if (!(await isThere(join(out, "about.json")))) {
    await writeFile(
      join(out, "about.json"),
      `${JSON.stringify(describe(basename(out)), null, 2)}\n`,
    );
  }
  for (const { path, content } of await deriveFolder(out)) {
    await writeFile(join(out, path), content);
  }
};

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/**
 * Reads every report file of a folder into a dataset. Files that have not changed are not read again, a
 * file that cannot be read stops nothing, and an interrupted run goes on where it was.
 */
export const ingest = async (args: readonly string[], effects = system): Promise<number> => {
  const at = args.indexOf("--out");
  const folder = args[0];
  const out = at < 0 ? undefined : args[at + 1];
  if (!folder || !out) {
    effects.say("ingest DIR --out DATASET");
    return 2;
  }
  await mkdir(join(out, "sheets"), { recursive: true });
  const ledger = new Map<string, LedgerLine>();
  for (const line of await readLedger(join(out, ledgerFile))) ledger.set(line.file, line);
  const hashes = new Map<string, string>();
  for (const path of await filesIn(folder)) hashes.set(path, await hashOf(path));
  const changed = [...hashes.keys()].filter(
    (path) => ledger.get(relative(folder, path))?.hash !== hashes.get(path),
  );
  const stale = new Set(changed.map((path) => relative(folder, path)));
  const taken = new Set(
    [...ledger.values()]
      .filter(({ file }) => !stale.has(file))
      .flatMap(({ reports }) => reports.map(({ id }) => id)),
  );
  const started = effects.now();
  let done = 0;
  await readAll(changed, async (path, readings) => {
    const file = relative(folder, path);
    for (const { id } of ledger.get(file)?.reports ?? [])
      await rm(sheetOf(out, id), { force: true });
    const line = { file, hash: hashes.get(path) ?? "", ...(await enter(out, readings, taken)) };
    ledger.set(file, line);
    await writeLine(join(out, ledgerFile), line);
    done += 1;
    if (done % 100 === 0) {
      const rate = done / ((effects.now() - started) / 1000);
      const left = Math.round((changed.length - done) / rate);
      effects.say(`${done} / ${changed.length}  ${rate.toFixed(1)}/s  ${left} s left`);
    }
  });
  await derive(out, [...ledger.values()]);
  const lines = [...ledger.values()];
  const failed = lines.filter(({ errors }) => errors.length > 0);
  for (const { file, errors } of failed) effects.say(`${file}: ${errors.join("; ")}`);
  const reports = lines.reduce((sum, line) => sum + line.reports.length, 0);
  for (const line of outcomesOf(lines)) effects.say(line);
  effects.say(
    `${hashes.size} files, ${changed.length} read now, ${reports} reports, ${failed.length} files with faults`,
  );
  return 0;
};
