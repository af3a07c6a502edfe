import { describe, expect, it } from "vitest";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { statements } from "#engine/statements.ts";

describe("statements", () => {
  it("are prepared once for each text", async () => {
    const prepared: string[] = [];
    const of = statements(async (sql) => {
      prepared.push(sql);
      return Promise.resolve({ close: () => undefined });
    });
    expect(await of("a")).toBe(await of("a"));
    await of("b");
    expect(prepared).toEqual(["a", "b"]);
  });

  it("are let go when many others were used since", async () => {
    const closed: string[] = [];
    const of = statements(async (sql) => Promise.resolve({ close: () => closed.push(sql) }));
    await of("kept");
    for (let i = 0; i < 64; i++) {
      await of("kept");
      await of(`other ${i}`);
    }
    expect(closed).toEqual(["other 0"]);
  });

  it("are tried again after a failure", async () => {
    let tries = 0;
    const of = statements(async () => {
      tries += 1;
      await Promise.resolve();
      if (tries === 1) throw new Error("no such table");
      return { close: () => undefined };
    });
    await expect(of("a")).rejects.toThrow("no such table");
    await expect(of("a")).resolves.toBeDefined();
  });

  it("see what a view has become, and values of another kind", async () => {
    const database = await openDatabase();
    await database.run("create view v as select 1 as a");
    const ask = async (value: string | number | null) =>
      (await database.run("select a, ? as b from v", [value])).rows;
    expect(await ask(2)).toEqual([{ a: 1, b: 2 }]);
    expect(await ask("x")).toEqual([{ a: 1, b: "x" }]);
    await database.run("create or replace view v as select 7 as a, 'y' as c");
    expect(await ask("z")).toEqual([{ a: 7, b: "z" }]);
    expect(await ask(null)).toEqual([{ a: 7, b: null }]);
    await database.close();
  });
});
