import { expect, it } from "vitest";
import { outcomesOf } from "#cli/ingest/outcomes.ts";
import type { LedgerLine } from "#cli/ingest/ledger.ts";

const report = { id: "a-2023", body: "a", name: "甲局", year: 2023, kind: "own" } as const;

const line = (reports: LedgerLine["reports"], ...errors: readonly string[]): LedgerLine => ({
  file: "",
  hash: "",
  reports,
  errors,
});

it("counts files by what became of them, the most frequent first", () => {
  const lines = [line([report]), line([], "空"), line([], "空"), line([], "空", "空")];
  expect(outcomesOf(lines)).toEqual(["      3  空", "      1  读入 read"]);
});

it("counts an archive of which a part was read on both sides", () => {
  expect(outcomesOf([line([report], "空")])).toEqual(["      1  读入 read", "      1  空"]);
});
