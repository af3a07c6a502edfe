import { readFile } from "node:fs/promises";
import type { ReportReading } from "#ingest/reportReading.ts";
import { printReading } from "./read/printReading.ts";
import { toRecord } from "./read/toRecord.ts";

const system = {
  open: (path: string): Promise<Uint8Array> => readFile(path),
  say: (line: string): void => console.log(line),
};

const notFound = (path: string): ReportReading => ({
  file: path,
  body: null,
  year: null,
  error: {
    zh: "打不开这个文件：请检查路径和权限。",
    en: "The file cannot be opened: check its path and permissions.",
  },
});

const readPath = async (
  path: string,
  effects: typeof system,
): Promise<readonly ReportReading[]> => {
  const bytes = await effects.open(path).catch(() => undefined);
  if (bytes === undefined) return [notFound(path)];
  const { readReport } = await import("#ingest/readReport.ts");
  return readReport(bytes, path);
};

const usage = "read [--json [--places]] FILE…";

/** Prints what the report files say, a line of JSON each or a summary; 1 if one could not be read. */
export const read = async (args: readonly string[], effects = system): Promise<number> => {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const isJson = args.includes("--json");
  const withPlaces = args.includes("--places");
  if (paths.length === 0) {
    effects.say(usage);
    return 2;
  }
  let isAllRead = true;
  for (const path of paths) {
    for (const reading of await readPath(path, effects)) {
      effects.say(isJson ? JSON.stringify(toRecord(reading, withPlaces)) : printReading(reading));
      if ("error" in reading) isAllRead = false;
    }
  }
  return isAllRead ? 0 : 1;
};
