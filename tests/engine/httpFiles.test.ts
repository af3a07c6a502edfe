import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DatasetTable } from "#core/dataset/schema.ts";
import { openDataset } from "#engine/dataset.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import { openMemoryEngine } from "../support/memoryEngine.ts";
import { folderOf } from "../support/memoryFiles.ts";
import { createEngine } from "#engine/engine.ts";

const base = new URL("https://example.org/datasets/x/");

interface Request {
  readonly path: string;
  readonly bytes: number;
}

/** A server of these files, with or without ranges, that remembers what it sent. */
const serverOf = (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, { ranges = true } = {}) => {
  const requests: Request[] = [];
  const send = (path: string, body: Uint8Array<ArrayBuffer>, status: number): Response => {
    requests.push({ path, bytes: body.length });
    return new Response(body, { status });
  };
  const fetch = (address: URL, init?: RequestInit): Promise<Response> => {
    const path = address.pathname.slice(base.pathname.length);
    const body = files.get(path);
    if (!body) return Promise.resolve(new Response("", { status: 404 }));
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get("Range") ?? "");
    if (!ranges || !range) return Promise.resolve(send(path, body, 200));
    return Promise.resolve(send(path, body.slice(Number(range[1]), Number(range[2]) + 1), 206));
  };
  return { requests, fetch };
};

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

/** Enough rows, and different enough, to pass for a file that is read in pieces. */
const many = Array.from({ length: 60_000 }, (_, i) => ({
  report: `report-${(i * 7919) % 60_000}-${i}`,
  body: `body-${i % 3000}`,
  year: 2019 + (i % 7),
  "requests.received.total": (i * 7919) % 99_991,
  "requests.closed.total": (i * 104_729) % 99_991,
}));

describe("a large table", () => {
  const files = folderOf({ reports: many, bodies: [{ id: "body-1" }] });
  const size = files.get("reports.parquet")!.length;
  const sumOf = (column: string) => ({
    sql: `select sum("${column}") as total from reports`,
    values: [],
    reads: { reports: [column] },
  });
  const total = (column: keyof (typeof many)[number]) =>
    many.reduce((sum, row) => sum + Number(row[column]), 0);
  const sent = (requests: readonly Request[]) =>
    requests
      .filter(({ path }) => path === "reports.parquet")
      .reduce((sum, { bytes }) => sum + bytes, 0);

  it("comes a column at a time, and each column once", async () => {
    const { requests, fetch } = serverOf(files);
    const dataset = await openDataset(httpFiles(base, fetch));
    const engine = createEngine(memory.database, dataset);
    expect(size).toBeGreaterThan(2 ** 20);
    expect(await engine.query(sumOf("requests.closed.total"))).toEqual([
      { total: total("requests.closed.total") },
    ]);
    const first = sent(requests);
    expect(first).toBeLessThan(size * 0.75);
    await engine.query(sumOf("requests.closed.total"));
    expect(sent(requests)).toBe(first);
    await engine.query({ ...sumOf("requests.received.total"), values: [] });
    expect(sent(requests)).toBeGreaterThan(first);
  });

  it("comes whole, once, from a server without ranges", async () => {
    const { requests, fetch } = serverOf(files, { ranges: false });
    const dataset = await openDataset(httpFiles(base, fetch));
    const engine = createEngine(memory.database, dataset);
    expect(await engine.query(sumOf("requests.received.total"))).toEqual([
      { total: total("requests.received.total") },
    ]);
    await engine.query(sumOf("requests.closed.total"));
    expect(sent(requests)).toBe(size);
  });

  it("keeps rows together whose columns came at different times", async () => {
    const { fetch } = serverOf(files);
    const engine = createEngine(memory.database, await openDataset(httpFiles(base, fetch)));
    await engine.query(sumOf("requests.closed.total"));
    await engine.query(sumOf("requests.received.total"));
    const [row] = await engine.query({
      sql: `select "requests.closed.total" as closed, "requests.received.total" as received
            from reports where report = ?`,
      values: [many[4321]!.report],
      reads: { reports: ["report", "requests.closed.total", "requests.received.total"] },
    });
    expect(row).toEqual({
      closed: many[4321]!["requests.closed.total"],
      received: many[4321]!["requests.received.total"],
    });
  });
});

describe("a small table", () => {
  it("comes in one request, whatever is asked of it", async () => {
    const { requests, fetch } = serverOf(folderOf({ reports: [{ year: 2023 }], bodies: [{}] }));
    const engine = createEngine(memory.database, await openDataset(httpFiles(base, fetch)));
    for (const column of ["year", "kind", "title"]) {
      await engine.query({
        sql: `select ${column} from reports`,
        values: [],
        reads: { reports: [column] },
      });
    }
    expect(requests.map(({ path }) => path)).toEqual(["datapackage.json", "reports.parquet"]);
  });
});

describe("a folder that cannot be used", () => {
  const whole = folderOf({ reports: [{}], bodies: [{}] });
  const with_ = (path: string, text: string) =>
    new Map(whole).set(path, new TextEncoder().encode(text).slice());
  const without = (path: string) => new Map([...whole].filter(([name]) => name !== path));
  const faultOf = async (
    files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
    table: DatasetTable = "reports",
  ): Promise<unknown> => {
    try {
      await (await openDataset(httpFiles(base, serverOf(files).fetch))).table(table);
      return "none";
    } catch (fault) {
      return fault;
    }
  };
  const parquet = whole.get("reports.parquet")!;

  it.each([
    ["no descriptor", without("datapackage.json"), "reports", "datapackage.json", "not-found"],
    [
      "a page for a descriptor",
      with_("datapackage.json", "<html>"),
      "reports",
      "datapackage.json",
      "not-json",
    ],
    [
      "a descriptor of no dataset",
      with_("datapackage.json", "{}"),
      "reports",
      "datapackage.json",
      "descriptor",
    ],
    ["a missing table", without("reports.parquet"), "reports", "reports.parquet", "not-found"],
    [
      "a page for a table",
      with_("reports.parquet", "<html>"),
      "reports",
      "reports.parquet",
      "not-parquet",
    ],
    [
      "a truncated table",
      new Map(whole).set("reports.parquet", parquet.slice(0, parquet.length - 100)),
      "reports",
      "reports.parquet",
      "truncated",
    ],
    [
      "a CSV without a column",
      with_("bodies.csv", "id,name\n1,x\n"),
      "bodies",
      "bodies.csv",
      "column-missing",
    ],
    [
      "a CSV with an open quote",
      with_("bodies.csv", 'id,name\n"1,x\n'),
      "bodies",
      "bodies.csv",
      "quote",
    ],
  ] as const)("says what is wrong: %s", async (_, files, table, file, fault) => {
    expect(await faultOf(files, table)).toMatchObject({ name: "DatasetFault", file, fault });
  });

  it("says so when the connection is lost", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(openDataset(httpFiles(base, fetch))).rejects.toMatchObject({
      fault: "unreachable",
      text: { zh: expect.stringContaining("请检查网络连接") as string },
    });
  });

  it("says so when the server fails", async () => {
    const fetch = () => Promise.resolve(new Response("", { status: 503 }));
    await expect(openDataset(httpFiles(base, fetch))).rejects.toMatchObject({
      fault: "unreachable",
      message: expect.stringContaining("HTTP 503") as string,
    });
  });

  it("brings a table when it is there at last", async () => {
    const files = without("reports.parquet");
    const dataset = await openDataset(httpFiles(base, serverOf(files).fetch));
    await expect(dataset.table("reports")).rejects.toMatchObject({ fault: "not-found" });
    files.set("reports.parquet", parquet);
    expect(await dataset.table("reports")).toMatchObject({ rows: 1 });
  });
});
