import { expect, it } from "vitest";
import type { Pick } from "#ingest/interpret/pick.ts";
import { settle } from "#ingest/interpret/settle.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { printed } from "./grids.ts";

const cellOf = (text: string) => printed([[text]])[0]!.cells[0]!;
const certain = (text: string): Pick => ({ kind: "cell", cell: cellOf(text) });

const [block] = vocabulary.requests.blocks;

const settled = (...picks: readonly Pick[]) => {
  const printings = picks.map((pick) => ({
    found: [{ block: block!, row: "received", column: "total", pick, heading: "总计" }],
    extraRows: [],
  }));
  const { cells, repeated, different } = settle(printings, "requests");
  const reading = cells.get("requests.received.total");
  return { value: reading?.value, candidates: reading?.candidates, repeated, different };
};

it("reads a cell once printed", () => {
  expect(settled(certain("3"))).toMatchObject({ value: { value: 3 }, repeated: 0 });
});

it("believes the same number printed twice", () => {
  expect(settled(certain("3"), certain("3件"))).toMatchObject({
    value: { value: 3 },
    repeated: 1,
    different: 0,
  });
});

it("takes a number over the blank that a page break leaves", () => {
  expect(settled(certain(""), certain("3"))).toMatchObject({ value: { value: 3 } });
});

it("believes neither of two numbers", () => {
  expect(settled(certain("3"), certain("4"))).toEqual({
    value: { blank: "unreadable", printed: "3 | 4" },
    candidates: [3, 4],
    repeated: 1,
    different: 1,
  });
});

it("keeps what an unclear cell may be", () => {
  const unclear: Pick = { kind: "unclear", candidates: [cellOf("3"), cellOf("无")] };
  expect(settled(unclear)).toMatchObject({
    value: { blank: "unreadable", printed: "3 | 无" },
    candidates: [3],
  });
});

it("finds a missing cell empty", () => {
  expect(settled({ kind: "missing" })).toMatchObject({ value: { blank: "empty" } });
});

it("passes over what is no cell of the table", () => {
  const found = [{ block: block!, row: "rules", column: "total", pick: certain("3"), heading: "" }];
  expect(settle([{ found, extraRows: [] }], "requests").cells.size).toBe(0);
});
