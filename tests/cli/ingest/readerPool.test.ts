import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readAll } from "#cli/ingest/readerPool.ts";

it("hands over what it reads in the order of the paths, faults and missing files too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pool-"));
  const long = "本机关公开信息。".repeat(200_000);
  const texts = { a: long, b: "", c: "<p>新闻</p>" };
  const paths = Object.keys(texts).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const missing = join(folder, "missing");
  const taken: string[] = [];
  await readAll([...paths, missing], (path, readings) => {
    expect(readings).toHaveLength(1);
    expect(readings[0]).toHaveProperty("error");
    taken.push(path);
    return Promise.resolve();
  });
  expect(taken).toEqual([...paths, missing]);
});
