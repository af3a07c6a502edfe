import { expect, it } from "vitest";
import { resultCsv } from "#app/views/data/workbench/resultCsv.ts";
import type { Value } from "#core/query/query.ts";
import type { Result } from "#core/query/result.ts";

const resultOf = (rows: readonly (readonly Value[])[]): Result => ({
  rows: rows.length,
  columns: ["name", "n"].map((name, at) => ({
    name,
    kind: at === 0 ? "text" : "number",
    at: (row) => rows[row]?.[at] ?? null,
  })),
});

it("writes every row once, and the mark of UTF-8 only at the beginning", async () => {
  const rows = Array.from({ length: 45_000 }, (_, at) => [`机关 ${at}`, at]);
  const blob = await resultCsv(resultOf(rows));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.split("\ufeff")).toHaveLength(2);
  const lines = text.slice(1).trimEnd().split("\r\n");
  expect(lines).toHaveLength(45_001);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(["name,n", "机关 0,0", "机关 44999,44999"]);
});

it("leaves blanks empty and formulas harmless", async () => {
  const blob = await resultCsv(
    resultOf([
      ["=1+1", null],
      [null, -1],
    ]),
  );
  expect((await blob.text()).replace("\ufeff", "")).toBe("name,n\r\n'=1+1,\r\n,-1\r\n");
});
