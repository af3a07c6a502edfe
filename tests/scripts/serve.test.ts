import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  await writeFile(join(folder, "reports.parquet"), "PAR1 columns PAR1");
  await writeFile(join(folder, "engine.wasm"), "plain");
  await writeFile(join(folder, "engine.wasm.gz"), gzipSync("compressed"));
  server = await serve(folder, { port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it("sends a part of a file when asked for a range", async () => {
  const response = await fetch(`${server.url}reports.parquet`, {
    headers: { Range: "bytes=5-11" },
  });
  expect(response.status).toBe(206);
  expect(response.headers.get("content-range")).toBe("bytes 5-11/17");
  expect(await response.text()).toBe("columns");
});

it.each([
  ["reports.parquet", "application/vnd.apache.parquet"],
  ["engine.wasm", "application/wasm"],
])("names the type of %s", async (path, type) => {
  const response = await fetch(server.url + path, { method: "HEAD" });
  expect(response.headers.get("content-type")).toBe(type);
});

it.each([
  ["gzip", "compressed"],
  ["identity", "plain"],
])("sends the twin that a reader of %s understands", async (encoding, text) => {
  const response = await fetch(`${server.url}engine.wasm`, {
    headers: { "Accept-Encoding": encoding },
  });
  expect(await response.text()).toBe(text);
});

it("takes the next port when one is taken", async () => {
  const port = Number(new URL(server.url).port);
  const neighbour = await serve(folder, { port });
  expect(Number(new URL(neighbour.url).port)).toBeGreaterThan(port);
  await neighbour.close();
});
