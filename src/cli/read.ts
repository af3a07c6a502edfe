import { readFile } from "node:fs/promises";
import { printReading } from "./read/printReading.ts";
import { readPath } from "./read/readPath.ts";
import { toRecord } from "./read/toRecord.ts";

const system = {
  open: (path: string): Promise<Uint8Array> => readFile(path),
  say: (line: string): void => console.log(line),
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
    for (const reading of await readPath(path, effects.open)) {
      effects.say(isJson ? JSON.stringify(toRecord(reading, withPlaces)) : printReading(reading));
      if ("error" in reading) isAllRead = false;
    }
  }
  return isAllRead ? 0 : 1;
};
