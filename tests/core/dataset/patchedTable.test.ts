import { expect, it } from "vitest";
import { patchedTable } from "#core/dataset/patchedTable.ts";
import { heldTable } from "#core/dataset/tableFile.ts";

const base = heldTable({ id: ["a", "b", "c"], n: [1, 2, 3] });

it("takes out the rows that do not stay and puts the added ones behind", async () => {
  const table = await patchedTable(base, {
    by: ["id"],
    stays: ({ id }) => id !== "b",
    added: { id: ["d"], n: [4] },
  });
  expect(table.rows).toBe(3);
  expect(await table.read(["n", "id"])).toEqual({ n: [1, 3, 4], id: ["a", "c", "d"] });
});

it("leaves a gap where either side does not have the column", async () => {
  const added = { id: ["d"], more: ["x"] };
  const table = await patchedTable(base, { by: ["id"], stays: () => true, added });
  expect(await table.read(["n", "more"])).toEqual({
    n: [1, 2, 3, null],
    more: [null, null, null, "x"],
  });
});
