import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "#ingest/interpret/align.ts";

const pair = (rows: string, targets: string) =>
  align(rows.length, targets.length, (row, target) => (rows[row] === targets[target] ? 1 : 0));

it.each([
  ["abc", "abc", [0, 1, 2]],
  ["ac", "abc", [0, 2]],
  ["axbc", "abc", [0, undefined, 1, 2]],
  ["", "abc", []],
  ["xyz", "abc", [undefined, undefined, undefined]],
  ["cab", "abc", [undefined, 0, 1]],
])("pairs %j with %j", (rows, targets, pairs) => {
  expect(pair(rows, targets)).toEqual(pairs);
});

it("prefers the better fit of two", () => {
  const fit = [
    [0.7, 0.9],
    [0, 0.8],
  ];
  expect(align(2, 2, (row, target) => fit[row]![target]!)).toEqual([0, 1]);
});

it("never pairs out of order, nor two rows with one target", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (rows, targets) => {
      const pairs = pair(rows, targets).filter((target) => target !== undefined);
      expect(pairs).toEqual([...new Set(pairs)].toSorted((one, other) => one - other));
    }),
  );
});
