import { createHash } from "node:crypto";
import type { Level } from "#core/dataset/levels.ts";
import { schema } from "#core/dataset/schema.ts";
import { parseCsv } from "#core/dataset/csv.ts";
import { csvLines } from "../printCsv.ts";
import type { Entered } from "./ledger.ts";

/** A stable id for a body known by nothing but its name. */
export const bodyId = (name: string, kind: string): string =>
  `body-${createHash("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 10)}`;

const levelOf = (name: string): Level => {
  if (/(乡|镇|街道)(人民政府|办事处)?$/u.test(name)) return "township";
  return name.endsWith("人民政府") ? "county" : "department";
};

const columns = schema.bodies.map(({ name }) => name);
type BodyLine = Readonly<Record<string, string>>;

const lineOf = ({ body, name, kind }: Entered): BodyLine => ({
  ...Object.fromEntries(columns.map((column) => [column, ""])),
  id: body,
  name,
  kind,
  region: "未分地区",
  level: levelOf(name),
});

/** The list of bodies with those that are new to it; lines that people corrected stay as they are. */
export const addBodies = (csv: string, entered: readonly Entered[]): string => {
  const [, ...records] = csv === "" ? [] : parseCsv(csv, "bodies.csv");
  const known = records.map((record): BodyLine =>
    Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])),
  );
  const lines = new Map(known.map((line) => [line["id"] ?? "", line]));
  for (const report of entered) {
    if (!lines.has(report.body)) lines.set(report.body, lineOf(report));
  }
  return `${csvLines(columns, [...lines.values()]).join("\n")}\n`;
};
