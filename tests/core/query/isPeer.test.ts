import { afterAll, beforeAll, expect, it } from "vitest";
import { bodyList } from "#core/query/catalog.ts";
import { isPeer } from "#core/query/isPeer.ts";
import { ofBodies } from "#core/query/where.ts";
import { everywhere } from "#core/view/resolveView.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

it.each([
  {},
  { region: everywhere },
  { region: "福建" },
  { region: "福建/平潭综合实验区", without: ["pingtan-office"] },
  { kind: "aggregate" },
  { level: "department" },
  { sector: "finance" },
] as const)("lets in whom the question lets in: %j", async (choices) => {
  const view = viewOf("trends", choices);
  const { sql, values } = ofBodies(view);
  const bodies = await engine.query(bodyList());
  const asked = await engine.query<{ readonly id: string }>({
    sql: `select id from bodies where ${sql} order by region, initials, id`,
    values,
    reads: bodyList().reads,
  });
  expect(bodies.filter((body) => isPeer(body, view)).map(({ id }) => id)).toEqual(
    asked.map(({ id }) => id),
  );
});
