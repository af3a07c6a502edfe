import { createHash } from "node:crypto";
import { newBody } from "#core/dataset/newBody.ts";
import { schema } from "#core/dataset/schema.ts";
import { parseCsv } from "#core/dataset/csv.ts";
import { csvLines } from "../printCsv.ts";
import type { Entered } from "./ledger.ts";

/** A stable id for a body known by nothing but its name. */
export const bodyId = (name: string, kind: string): string =>
  `body-${createHash("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 10)}`;

const columns = schema.bodies.map(({ name }) => name);
type BodyLine = Readonly<Record<string, string>>;

const lineOf = ({ body, name, kind }: Entered): BodyLine => ({
  ...Object.fromEntries(columns.map((column) => [column, ""])),
  ...newBody(body, { name, kind }),
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
