import { expect, it } from "vitest";
import { sharing } from "#engine/sharing.ts";

/** A database that writes down what it is told, and cannot do some of it. */
const noting = ({ cannot = 0 } = {}) => {
  const told: string[] = [];
  let failures = cannot;
  const run = async (sql: string) => {
    await Promise.resolve();
    if (failures-- > 0) throw new Error("out of memory");
    told.push(sql);
    return { columns: [], rows: [] };
  };
  return { told, shorter: sharing({ run }) };
};

const shared = ["select report from findings"];
const question = (where: string) => ({
  sql: `select * from reports join (select report from findings) as f using (report) where ${where}`,
  shared,
});

it("asks once what two questions share, and puts its table in its place", async () => {
  const { told, shorter } = noting();
  const first = await shorter(question("year = 2023"));
  const second = await shorter(question("year = 2024"));
  expect(told).toEqual([`create or replace temp table "shared 1" as select report from findings`]);
  expect(first).toBe(`select * from reports join "shared 1" as f using (report) where year = 2023`);
  expect(second).toBe(first.replace("2023", "2024"));
});

it("leaves a question that shares nothing as it is", async () => {
  const { told, shorter } = noting();
  expect(await shorter({ sql: "select 1" })).toBe("select 1");
  expect(told).toEqual([]);
});

it("tries again where a table could not be made", async () => {
  const { shorter } = noting({ cannot: 1 });
  await expect(shorter(question("true"))).rejects.toThrow("out of memory");
  expect(await shorter(question("true"))).toContain(`"shared 2"`);
});

it("lets go of the table that was longest not asked for, where there are too many", async () => {
  const { told, shorter } = noting();
  const about = (cell: string) => ({
    sql: `from (select '${cell}')`,
    shared: [`select '${cell}'`],
  });
  for (const cell of ["a", "b", "c", "d", "e", "f", "a", "g"]) await shorter(about(cell));
  expect(told.at(-2)).toBe('drop table "shared 2"');
  expect(await shorter(about("a"))).toContain('"shared 1"');
  expect(await shorter(about("b"))).toContain('"shared 8"');
});
