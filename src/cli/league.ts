import { bodyList, yearList } from "#core/query/catalog.ts";
import { league as rank } from "#core/query/league.ts";
import { type LeagueRecord, leagueRecords } from "#core/query/leagueRecords.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { memberConflicts } from "#core/query/memberConflicts.ts";
import { suggest } from "#core/query/suggest.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { parseView } from "#core/view/view.ts";
import { openFolder } from "#engine/node.ts";
import { csvLines } from "./printCsv.ts";

const system = {
  say: (line: string): void => console.log(line),
  warn: (line: string): void => console.error(line),
};

const columns = [
  "body",
  "name",
  "reports",
  "numerator",
  "denominator",
  "value",
  "lower",
  "upper",
  "tier",
  "rank_from",
  "rank_to",
  "state",
  "doubtful",
] as const satisfies readonly (keyof LeagueRecord)[];

/** Prints the league of a dataset folder as CSV, for the choices that the page's address would hold. */
export const league = async (
  [folder = "datasets/china-sample", query = ""]: readonly string[],
  effects = system,
): Promise<number> => {
  const { view: chosen, notes } = parseView(`/league?${query}`);
  for (const note of notes) effects.warn(`${note.zh} ${note.en}`);
  const engine = await openFolder(folder);
  try {
    const bodies = await engine.query(bodyList());
    const view = resolveView(chosen, suggest(bodies, await engine.query(yearList())));
    const rows = await engine.query(leagueTable(view));
    const order = new Map(bodies.map(({ id, name }, at) => [id, { name, at }]));
    const conflicts = memberConflicts(
      rows.map(({ body }) => body),
      bodies,
    );
    if (conflicts.length > 0) {
      for (const { aggregate, members } of conflicts) {
        effects.warn(`${aggregate} 已包含 contains ${members.join(", ")}`);
      }
      return 1;
    }
    const inOrder = rows.toSorted(
      (a, b) => (order.get(a.body)?.at ?? 0) - (order.get(b.body)?.at ?? 0),
    );
    const records = leagueRecords(rank(inOrder, view), (id) => order.get(id)?.name ?? id);
    for (const line of csvLines(columns, records)) effects.say(line);
    return 0;
  } finally {
    await engine.close();
  }
};
