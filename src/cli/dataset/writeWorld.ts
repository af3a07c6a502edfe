import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Row } from "#core/dataset/columns.ts";
import { formatCsv } from "#core/dataset/csv.ts";
import { contentOf, descriptorFile, formatDataPackage } from "#core/dataset/dataPackage.ts";
import type { Field } from "#core/dataset/field.ts";
import { type DatasetTable, datasetTables, schema } from "#core/dataset/schema.ts";
import type { ColumnOf } from "#core/dataset/writeParquet.ts";
import { formatDictionary } from "#core/metrics/dictionary.ts";
import { aboutWorld } from "#core/synthetic/about.ts";
import { answerKeyFields, answerRows } from "#core/synthetic/answerKey.ts";
import { reportColumns } from "#core/synthetic/reportColumns.ts";
import { simulate } from "#core/synthetic/simulate.ts";
import { truthFields, truthRows } from "#core/synthetic/truth.ts";
import type { World } from "#core/synthetic/world.ts";
import { bodyRows, expectedColumns, yearRows } from "#core/synthetic/yearRows.ts";
import type { YearOfReports } from "#core/synthetic/yearOfReports.ts";
import { type TableSink, tableSink } from "./tableSink.ts";

type Sinks = Readonly<Record<DatasetTable, TableSink>>;

const columnIn =
  (rows: readonly Row[]): ColumnOf =>
  (name) =>
    rows.map((row) => row[name] ?? null);

const csvOf = (fields: readonly Field[], rows: readonly Row[]): string => {
  const columnOf = columnIn(rows);
  return formatCsv(fields, Object.fromEntries(fields.map(({ name }) => [name, columnOf(name)])));
};

const appendRows = (sink: TableSink, rows: readonly Row[]): void =>
  sink.append(rows.length, columnIn(rows));

const appendYear = (sinks: Sinks, told: YearOfReports): void => {
  const { findings, narrative } = yearRows(told);
  sinks.reports.append(told.reporting.length, reportColumns(told));
  appendRows(sinks.findings, findings);
  appendRows(sinks.narrative, narrative);
  sinks.expected.append(told.world.bodies.length, expectedColumns(told));
};

const describe = async (world: World, folder: string, sinks: Sinks): Promise<string> => {
  const resources = await Promise.all(datasetTables.map((table) => sinks[table].finish()));
  const hash = createHash("sha256").update(contentOf(resources)).digest("hex");
  return formatDataPackage({ ...aboutWorld(world, basename(folder)), hash, resources });
};

/** Writes a fictional dataset into a folder, a year at a time, with what is true of it beside it. */
export const writeWorld = async (
  world: World,
  folder: string,
  say: (line: string) => void,
): Promise<void> => {
  const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
  const sinks = Object.fromEntries(
    datasetTables.map((table) => [table, tableSink(folder, table)]),
  ) as Sinks;
  const answers: Row[] = [];
  for (const told of simulate(world)) {
    appendYear(sinks, told);
    answers.push(...answerRows(told));
    say(`${told.year}  ${told.reporting.length}`);
  }
  const bodies = bodyRows(world);
  appendRows(sinks.bodies, bodies);
  await write("bodies.csv", csvOf(schema.bodies, bodies));
  await write("answer-key.csv", csvOf(answerKeyFields, answers));
  await write("truth.csv", csvOf(truthFields, truthRows(world)));
  await write("DICTIONARY.md", formatDictionary());
  await write(descriptorFile, await describe(world, folder, sinks));
};
