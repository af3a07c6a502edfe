import { afterAll, beforeAll, expect, it } from "vitest";
import { sqlExamples } from "#core/query/sqlExamples.ts";
import { sqlWords } from "#core/query/sqlWords.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

it.each(sqlExamples.map((example) => [example.id, example] as const))(
  "the example %s finds rows",
  async (_, { sql }) => {
    const { rows, columns } = await engine.explore(sql);
    expect(rows).toBeGreaterThan(0);
    expect(columns.length).toBeGreaterThan(1);
    for (const { at } of columns) {
      expect(Array.from({ length: rows }, (__, row) => at(row)).some((v) => v !== null)).toBe(true);
    }
  },
);

it("every word of the dictionary is SQL that runs as it is inserted", async () => {
  for (const table of ["reports", "bodies", "findings", "narrative", "expected"]) {
    const columns = sqlWords.filter((word) => word.table === table).map(({ sql }) => sql);
    await engine.explore(`select ${columns.join(", ")} from ${table}`);
  }
  const metrics = sqlWords.filter(({ kind }) => kind === "metric").map(({ sql }) => sql);
  const { rows } = await engine.explore(`select ${metrics.join(",\n")} from reports`);
  expect(rows).toBe(1);
});

it("every word says what it means in both languages", () => {
  for (const { meaning } of sqlWords) {
    expect(meaning.zh).not.toBe("");
    expect(meaning.en).not.toBe("");
  }
});
