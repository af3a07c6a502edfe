import { afterAll, beforeAll, expect, it } from "vitest";
import { bodyList } from "#core/query/catalog.ts";
import { behindView, sizesBehind, stayingBehind } from "#core/query/behindView.ts";
import { leagueOf, leagueQuestions } from "#core/query/leagueOf.ts";
import type { Query } from "#core/query/query.ts";
import { type View, viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const ask = async <Row>(query: Query<Row> | null): Promise<readonly Row[]> =>
  query ? engine.query(query) : [];

const behind = async (view: View): Promise<readonly string[]> => {
  const [rows, sizes] = await Promise.all([ask(behindView(view)), ask(sizesBehind(view))]);
  return stayingBehind(rows, sizes, view).map(({ body }) => body);
};

/** The bodies of the league itself. */
const inLeague = async (view: View): Promise<readonly string[]> => {
  const { table, sizes, reference } = leagueQuestions(view);
  const [tables, size, references] = await Promise.all([ask(table), ask(sizes), ask(reference)]);
  const bodies = await engine.query(bodyList());
  const outcome = leagueOf({ table: tables, sizes: size, reference: references }, { view, bodies });
  return outcome.kind === "league" ? outcome.league.entries.map(({ body }) => body) : [];
};

const year = { from: 2024, to: 2024 };

it.each([
  ["of a year", { year }, 18],
  ["of a volume band", { year, volume: { from: 1, to: 20 } }, 9],
  ["near a body", { year, near: "pingtan-finance", volume: { from: 5, to: null } }, 9],
  ["near a body that is not there", { year, near: "nobody" }, 0],
] as const)("the reports behind a league %s are those of its bodies", async (_, choices, count) => {
  const view = viewOf("league", choices);
  const bodies = await behind(view);
  expect(bodies.toSorted()).toEqual((await inLeague(view)).toSorted());
  expect(bodies).toHaveLength(count);
});
