import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inlineValues } from "#core/query/inlineValues.ts";
import type { Value } from "#core/query/query.ts";
import type { Database } from "#engine/database.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";

const asked = (sql: string, ...values: Value[]) => inlineValues({ sql, values, reads: {} });

describe("inlineValues", () => {
  it.each([
    [asked("select ?", "it's"), "select 'it''s'"],
    [asked("select ?, ?, ?", 1.5, null, true), "select 1.5, null, true"],
    [asked("select '?', \"a?\", ? -- ?\n", 1), "select '?', \"a?\", 1 -- ?"],
    [asked("\n      select\n        ?", "      x"), "select\n  '      x'"],
  ])("%#: puts values where they belong and nowhere else", (statement, expected) => {
    expect(statement).toBe(expected);
  });
});

describe("an inlined statement", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it("gives back any text as the text it was", async () => {
    const text = fc
      .oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("'; drop table x; --", "\\'", "''", "?"),
      )
      .filter((value) => !value.includes("\u0000"));
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const { rows } = await database.run(asked("select ? as a, '?' as mark, ? as b", a, b));
        expect(rows).toEqual([{ a, mark: "?", b }]);
      }),
      { numRuns: 60 },
    );
  });
});
