import { type BodyRow, bodyList, regionList, yearList } from "#core/query/catalog.ts";
import { coursesOf } from "#core/query/course.ts";
import {
  type LeagueAnswers,
  leagueOf,
  type LeagueOutcome,
  leagueQuestions,
  referenceRefusals,
} from "#core/query/leagueOf.ts";
import { leagueFields, leagueRecords } from "#core/query/leagueRecords.ts";
import { leagueYears } from "#core/query/leagueYears.ts";
import { peerRefusals } from "#core/query/peers.ts";
import type { Query } from "#core/query/query.ts";
import { suggest } from "#core/query/suggest.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { Text } from "#core/text.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { parseView, type View } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { csvLines } from "./printCsv.ts";

const system = {
  say: (line: string): void => console.log(line),
  warn: (line: string): void => console.error(line),
};

const bilingual = ({ zh, en }: Text): string => `${zh} ${en}`;

const answersOf = async (engine: Engine, view: View): Promise<LeagueAnswers> => {
  const asked = leagueQuestions(view);
  const ask = <Row>(query: Query<Row> | null): Promise<readonly Row[]> =>
    query ? engine.query(query) : Promise.resolve([]);
  return {
    table: await ask(asked.table),
    sizes: await ask(asked.sizes),
    reference: await ask(asked.reference),
  };
};

/** What has to be said of an outcome before its rows, if there are any. */
const warningsOf = (outcome: LeagueOutcome): readonly string[] => {
  switch (outcome.kind) {
    case "members":
      return outcome.conflicts.map(
        ({ aggregate, members }) => `${aggregate} 已包含 contains ${members.join(", ")}`,
      );
    case "peers":
      return [bilingual(peerRefusals[outcome.cannot])];
    case "league":
      return outcome.missing ? [bilingual(referenceRefusals[outcome.missing])] : [];
  }
};

const print = async (
  engine: Engine,
  { view, bodies }: { readonly view: View; readonly bodies: readonly BodyRow[] },
  { say, warn }: typeof system,
): Promise<number> => {
  const outcome = leagueOf(await answersOf(engine, view), { view, bodies });
  for (const warning of warningsOf(outcome)) warn(warning);
  if (outcome.kind !== "league") return 1;
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const records = leagueRecords(outcome.league, {
    metric: metricOf(view.metric),
    nameOf: (id) => names.get(id) ?? id,
    courseOf: coursesOf(await engine.query(leagueYears(view)), view.year?.to ?? 0),
  });
  for (const line of csvLines(leagueFields, records)) say(line);
  return 0;
};

/** Prints the league of a dataset folder as CSV, for the choices that the page's address would hold. */
export const league = async (
  [folder = "datasets/china-sample", query = ""]: readonly string[],
  effects = system,
): Promise<number> => {
  const { view: chosen, notes } = parseView(`/league?${query}`);
  for (const note of notes) effects.warn(bilingual(note));
  const engine = await openFolder(folder);
  try {
    const bodies = await engine.query(bodyList());
    const view = resolveView(
      chosen,
      suggest(await engine.query(regionList()), await engine.query(yearList())),
    );
    return await print(engine, { view, bodies }, effects);
  } finally {
    await engine.close();
  }
};
