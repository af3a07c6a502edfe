import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toRecord } from "#cli/read/toRecord.ts";
import { readReport } from "#ingest/readReport.ts";

const folder = "tests/reports";

/** Dropping a file and what it says into a folder is writing a test. */
it.each(readdirSync(folder))("reads %s as expected", async (name) => {
  const files = readdirSync(`${folder}/${name}`);
  const [file = ""] = files.filter((each) => each !== "expected.json");
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}/${file}`));
  const expected: unknown = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, "utf8"));
  const readings = await readReport(bytes, file);
  expect(readings.map((reading) => toRecord(reading, false))).toEqual(expected);
});
