import { readdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { formatTable } from "./formatTable.ts";
import type { Measure, Measurement } from "./measurement.ts";

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);

const names = (await readdir(folder))
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));

const measurements: Measurement[] = [];
for (const name of names) {
  console.error(`${name} …`);
  const { measure } = (await import(`./${name}`)) as { measure: Measure };
  measurements.push(...(await measure()));
}

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
await writeFile(`${folder}/results.json`, JSON.stringify({ machine, measurements }, null, 2));
console.log(`${formatTable(measurements)}\n\n${machine}`);
