import { describe, expect, it } from "vitest";
import { type CellId, cellOf, cells, isCellId, isOnForm } from "#core/form/cells.ts";
import { tableIds } from "#core/form/tables.ts";

type IsCell<T extends string> = T extends CellId ? true : false;

describe("cells", () => {
  it("are each at one address", () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  it.each([
    ["disclosure", 10],
    ["disclosure-2019", 22],
    ["requests", 182],
    ["disputes", 15],
    ["handling-fees", 3],
  ] as const)("of %s number %i", (table, number) => {
    expect(cells.filter((cell) => cell.table === table)).toHaveLength(number);
  });

  it("come in the order of the report", () => {
    const order = cells.map(({ table }) => tableIds.indexOf(table));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("are told from misspelt ones by the compiler and at run time", () => {
    const known: IsCell<"requests.received.total"> = true;
    const misspelt: IsCell<"requests.recieved.total"> = false;
    expect([isCellId("requests.received.total"), isCellId("requests.recieved.total")]).toEqual([
      known,
      misspelt,
    ]);
  });

  it("of a table with one row leave the row out of the address", () => {
    expect(cellOf("handling-fees.charged").columnOf.unit).toBe("yuan");
  });

  it.each([
    ["disclosure.fees.amount", "2021", "25", true],
    ["disclosure.fees.amount", "2019", "23", false],
    ["disclosure-2019.fees.items-change", "2019", "23", true],
    ["requests.other-handling.total", "2021", "25", false],
    ["requests.other-handling.total", "2021", "23", true],
    ["requests.other-unpaid.total", "2019", "23", false],
    ["requests.closed.total", "2019", "23", true],
  ] as const)("%s on a %s form of %s rows: %s", (id, format, layout, printed) => {
    expect(isOnForm(cellOf(id), format, layout)).toBe(printed);
  });

  it("may be negative only where the form counts a change", () => {
    const signed = cells.filter(({ columnOf }) => columnOf.signed).map(({ column }) => column);
    expect(new Set(signed)).toEqual(new Set(["items-change"]));
  });

  it("carry words in both languages and the article they rest on", () => {
    for (const { rowOf, columnOf } of cells) {
      expect(rowOf.article).toMatch(/^\d+(\(\d\))*$/);
      for (const text of [rowOf.label, rowOf.help, columnOf.label]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[\x20-\x7e’“”]+$/);
      }
    }
  });
});
