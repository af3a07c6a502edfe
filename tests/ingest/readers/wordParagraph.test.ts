import { describe, expect, it } from "vitest";
import { readParagraphTable } from "#ingest/readers/wordParagraph.ts";

const u16 = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];
const view = (...bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer);

const inTable = [...u16(0x2416), 1];
const endsRow = [...u16(0x2417), 1];
const indent = [...u16(0x840f), 0x10, 0x27];
const tabs = [...u16(0xc60d), 5, 0, 1, 0x68, 0x01, 0x06];

/** Three cells; flags: plain, joined to the left, joined to the one above. */
const row = (flags: readonly number[] = [0, 2, 0x20]): readonly number[] => {
  const edges = [0, 1000, 2000, 3000].flatMap(u16);
  const shapes = flags.flatMap((flag) => [...u16(flag), ...Array.from({ length: 18 }, () => 0)]);
  const body = [3, ...edges, ...shapes];
  return [...u16(0xd608), ...u16(body.length + 1), ...body];
};

describe("readParagraphTable", () => {
  it.each([
    ["prose", [], { depth: 0, endsRow: false }],
    ["prose with an indent and tabs", [...indent, ...tabs], { depth: 0, endsRow: false }],
    ["a paragraph in a cell", [...indent, ...inTable], { depth: 1, endsRow: false }],
    ["the end of a row", [...inTable, ...endsRow], { depth: 1, endsRow: true }],
    [
      "a table within a table",
      [...inTable, ...u16(0x6649), 2, 0, 0, 0],
      { depth: 2, endsRow: false },
    ],
  ])("knows %s", (_, changes, table) => {
    expect(readParagraphTable(view(...changes))).toEqual({ ...table, row: undefined });
  });

  it("reads edges and merges of a row", () => {
    expect(readParagraphTable(view(...inTable, ...row())).row).toEqual({
      edges: [0, 1000, 2000, 3000],
      cells: [
        { joinsLeft: false, joinsAbove: false },
        { joinsLeft: true, joinsAbove: false },
        { joinsLeft: false, joinsAbove: true },
      ],
    });
  });

  it("takes a later vertical merge over the one in the row", () => {
    const merge = [...u16(0xd62b), 2, 1, 1];
    const { row: shape } = readParagraphTable(view(...row([0, 0, 0]), ...merge));
    expect(shape?.cells.map(({ joinsAbove }) => joinsAbove)).toEqual([false, true, false]);
  });

  it("stops at changes that are cut off", () => {
    const whole = [...inTable, ...row()];
    for (let length = 0; length < whole.length; length += 1) {
      expect(readParagraphTable(view(...whole.slice(0, length))).row).toBe(undefined);
    }
  });
});
