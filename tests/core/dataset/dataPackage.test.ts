import { describe, expect, it } from "vitest";
import {
  contentOf,
  type DataPackage,
  formatDataPackage,
  type Resource,
} from "#core/dataset/dataPackage.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";

const resource = (table: Resource["table"], format: Resource["format"]): Resource => ({
  table,
  path: `${table}.${format}`,
  format,
  rows: 7,
  bytes: 100,
  hash: "ab".repeat(32),
});

const sample: DataPackage = {
  name: "sample",
  title: { zh: "样本", en: "Sample" },
  description: { zh: "几份报告。", en: "A few reports." },
  version: "1.0.0",
  created: "2026-01-01",
  licences: [{ name: "CC0-1.0", title: { zh: "CC0", en: "CC0" }, path: "https://example.org/cc0" }],
  sources: [{ title: { zh: "某网站", en: "A website" } }],
  years: [2022, 2023],
  simulated: true,
  hash: "cd".repeat(32),
  resources: [resource("reports", "parquet"), resource("bodies", "csv")],
};

type Json = Record<string, unknown>;

const changed = (change: (descriptor: Json & { resources: Json[] }) => void): string => {
  const descriptor = JSON.parse(formatDataPackage(sample)) as Json & { resources: Json[] };
  change(descriptor);
  return JSON.stringify(descriptor);
};

it("reads back what it wrote", () => {
  expect(parseDataPackage(formatDataPackage(sample))).toEqual(sample);
});

it("follows the Data Package standard, version 2", () => {
  const descriptor = JSON.parse(formatDataPackage(sample)) as Json & { resources: Json[] };
  expect(descriptor).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "sample",
    licenses: [{ name: "CC0-1.0" }],
  });
  expect(descriptor.resources[0]).toMatchObject({
    name: "reports",
    path: "reports.parquet",
    hash: `sha256:${"ab".repeat(32)}`,
    schema: {
      fields: expect.arrayContaining([
        { name: "year", type: "year", constraints: { required: true } },
        { name: "requests.received.total", type: "integer" },
        { name: "disclosure.fees.amount", type: "number" },
      ]) as unknown,
    },
  });
});

it("changes its content when a table does", () => {
  const [reports, bodies] = sample.resources as [Resource, Resource];
  expect(contentOf([bodies, reports])).toBe(contentOf([reports, bodies]));
  expect(contentOf([{ ...reports, hash: "0" }, bodies])).not.toBe(contentOf([reports, bodies]));
});

it("is simulated only where it says so", () => {
  expect(parseDataPackage(changed((it) => delete it.simulated)).simulated).toBe(false);
});

it("leaves out files that are no table of a dataset", () => {
  const text = changed(({ resources }) => resources.push({ name: "notes", path: "notes.txt" }));
  expect(parseDataPackage(text).resources).toHaveLength(2);
});

it("keeps no address but http", () => {
  const text = changed((it) => (it.sources = [{ title: "x", path: "javascript:alert(1)" }]));
  expect(parseDataPackage(text).sources).toEqual([{ title: { zh: "x", en: "x" } }]);
});

describe("a descriptor that cannot be used", () => {
  it.each([
    ["not JSON", "{", "not-json"],
    ["a list", "[]", "descriptor"],
    ["without a name", changed((it) => delete it.name), "descriptor"],
    ["without reports", changed((it) => it.resources.shift()), "descriptor"],
    [
      "with a table of another format",
      changed((it) => (it.resources[0]!.format = "xlsx")),
      "descriptor",
    ],
    [
      "with a file above its folder",
      changed((it) => (it.resources[0]!.path = "../x.parquet")),
      "descriptor",
    ],
    [
      "with a file elsewhere",
      changed((it) => (it.resources[0]!.path = "https://x/y.parquet")),
      "descriptor",
    ],
    [
      "with a file at the root",
      changed((it) => (it.resources[0]!.path = "/x.parquet")),
      "descriptor",
    ],
  ])("is refused: %s", (_, text, fault) => {
    expect(() => parseDataPackage(text)).toThrow(
      expect.objectContaining({ file: "datapackage.json", fault }) as Error,
    );
  });
});
