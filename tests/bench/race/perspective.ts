import perspective from "@perspective-dev/client/inline";
import {
  type Contender,
  filterByAsking,
  type OpenContender,
  type PeerRow,
  summed,
} from "./contender.ts";

/** The engine that pivots as its views are made; a row of totals comes before the groups. */
export const openPerspective: OpenContender = async (arrow): Promise<Contender> => {
  const client = await perspective.worker();
  const table = await client.table(arrow.slice().buffer);
  const ask: Contender["ask"] = async ({ where, by }) => {
    const view = await table.view({
      group_by: by,
      columns: summed,
      aggregates: Object.fromEntries(summed.map((name) => [name, "sum"])),
      filter: Object.entries(where).map(([name, value]) => [name, "==", value]),
    });
    const columns = await view.to_columns();
    await view.delete();
    const paths = (columns["__ROW_PATH__"] ?? []) as readonly (readonly (string | number)[])[];
    return paths.flatMap((path, at): PeerRow[] =>
      path.length === by.length
        ? [[...path, ...summed.map((name) => Number(columns[name]?.[at]))]]
        : [],
    );
  };
  return { ask, filter: filterByAsking(ask) };
};
