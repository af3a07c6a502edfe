import { expect, it } from "vitest";
import { historyBounds, parseHistory, remember } from "#app/views/data/workbench/queryHistory.ts";

const past = (sql: string) => ({ sql, at: "2024-01-31T00:00:00Z" });

it("puts the latest query first, and once", () => {
  const history = remember(remember([past("b"), past("a")], past("c")), past("a"));
  expect(history.map(({ sql }) => sql)).toEqual(["a", "c", "b"]);
});

it("keeps no more queries and no more text than its bounds", () => {
  const many = Array.from({ length: 80 }, (_, at) => past(`select ${at}`));
  expect(remember(many, past("last"))).toHaveLength(historyBounds.queries);
  const long = Array.from({ length: 9 }, (_, at) => past(`${at}`.repeat(9000)));
  expect(remember(long, past("last")).map(({ sql }) => sql.length)).toEqual([
    4, 9000, 9000, 9000, 9000, 9000,
  ]);
});

it("drops what is not a query from what was kept", () => {
  expect(parseHistory([past("a"), { sql: 1 }, null, "x"])).toEqual([past("a")]);
  expect(parseHistory({ a: 1 })).toEqual([]);
});
