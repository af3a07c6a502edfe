import { expect, it } from "vitest";
import { interpret } from "#ingest/interpret/interpret.ts";
import type { ReadReport } from "#ingest/reportReading.ts";
import { document, heading } from "./documents.ts";
import { applicantHeadings, grid } from "./grids.ts";

const row = (label: string, first: string, total = first) => [
  label,
  first,
  "/",
  "0",
  "0",
  "0",
  "0",
  total,
];

const read = (...rows: readonly (readonly string[])[]): ReadReport => {
  const blocks = [
    heading("云溪县财政局2023年政府信息公开工作年度报告"),
    grid([...applicantHeadings, ...rows]),
  ];
  return interpret(document(blocks))[0] as ReadReport;
};

const received = "一、本年新收政府信息公开申请数量";

it("reads a number broken over lines where the sums prove it", () => {
  const { cells, findings } = read(row(received, "12345\n6", "123456"));
  expect(cells["requests.received.natural"]).toBe(123_456);
  expect(cells["requests.received.business"]).toBeNull();
  expect(findings).toEqual([]);
});

it("reads it grouped by commas, too", () => {
  expect(read(row(received, "12，34\n5", "12345")).cells["requests.received.natural"]).toBe(12_345);
  expect(read(row(received, "1\n2,345", "12345")).cells["requests.received.natural"]).toBe(12_345);
});

it("leaves two numbers in one cell alone", () => {
  const { cells, blanks } = read(row(received, "12\n6", "12"));
  expect(cells["requests.received.natural"]).toBeNull();
  expect(blanks["requests.received.natural"]).toMatchObject({ blank: "unreadable" });
});

it("leaves a broken number alone where nothing proves it", () => {
  const { cells } = read(row(received, "12345\n6", "约12万"));
  expect(cells["requests.received.natural"]).toBeNull();
});

it("never joins zeros of two rows", () => {
  expect(read(row(received, "0\n0", "0")).cells["requests.received.natural"]).toBeNull();
});
