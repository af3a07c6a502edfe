import { describe, expect, it } from "vitest";
import { DatasetFault, type Fault } from "#core/dataset/fault.ts";

const faults = [
  "not-found",
  "unreachable",
  "not-parquet",
  "truncated",
  "damaged",
  "column-missing",
  "column-type",
  "value",
  "quote",
  "too-large",
  "not-json",
  "descriptor",
] as const satisfies readonly Fault[];

describe.each(faults)("a fault of the kind %s", (kind) => {
  const fault = new DatasetFault("reports.parquet", kind, { detail: "§detail§" });

  it("names the file in both languages, and ends as a sentence", () => {
    expect(fault.text.zh).toMatch(/^reports\.parquet：.*。$/u);
    expect(fault.text.en).toMatch(/^reports\.parquet: .*\.$/u);
    expect(fault.message).toBe(fault.text.en);
  });

  it("says its detail in both languages or in neither", () => {
    expect(fault.text.zh.includes("§detail§")).toBe(fault.text.en.includes("§detail§"));
  });
});

it("keeps what it came from", () => {
  const cause = new Error("socket closed");
  const fault = new DatasetFault("bodies.csv", "unreachable", { detail: "network", cause });
  expect(fault.cause).toBe(cause);
  expect([fault.name, fault.file, fault.fault, fault.detail]).toEqual([
    "DatasetFault",
    "bodies.csv",
    "unreachable",
    "network",
  ]);
  expect(new DatasetFault("bodies.csv", "not-found").cause).toBeUndefined();
});

it("tells every kind apart in both languages", () => {
  const texts = faults.map((kind) => new DatasetFault("f", kind, { detail: "d" }).text);
  expect(new Set(texts.map(({ zh }) => zh)).size).toBe(faults.length);
  expect(new Set(texts.map(({ en }) => en)).size).toBe(faults.length);
});
