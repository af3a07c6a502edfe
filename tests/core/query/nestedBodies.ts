import { cells } from "#core/form/cells.ts";
import type { PlainRow } from "../../support/memoryEngine.ts";

export const levels = ["province", "prefecture", "county", "department"] as const;

/** A province over two prefectures over counties, each with departments of its own. */
export const bodies: readonly PlainRow[] = [
  { id: "p", name: "省", region: "某省", level: "province", kind: "aggregate", parent: null },
  ...["a", "b"].flatMap((at) => [
    { id: at, name: at, region: `某省/${at}`, level: "prefecture", kind: "aggregate", parent: "p" },
    {
      id: `${at}1`,
      name: at,
      region: `某省/${at}/一`,
      level: "county",
      kind: "aggregate",
      parent: at,
    },
    ...[1, 2, 3].map((n) => ({
      id: `${at}-d${n}`,
      name: `${at}局${n}`,
      region: `某省/${at}`,
      level: "department",
      sector: n === 1 ? "health" : "justice",
      kind: "own",
      parent: n === 3 ? `${at}-d1` : at,
    })),
  ]),
];

/** A number for a cell that differs from report to report; some cells are blank. */
const numberAt = (at: number): number | null => (at % 211 === 0 ? null : (at * 7) % 50);

const formatIn = (year: number, body: number): string =>
  year === 2020 || (year === 2021 && body % 3 === 0) ? "2019" : "2021";

export const reports: readonly PlainRow[] = bodies.flatMap((body, i) =>
  [2020, 2021, 2022].map((year, j) => {
    const format = formatIn(year, i);
    const ownTable = format === "2019" ? "disclosure-2019" : "disclosure";
    // One report does not say of itself what its body is.
    const isOdd = body["id"] === "a-d2" && year === 2022;
    return {
      report: `${String(body["id"])}-${year}`,
      body: body["id"] ?? "",
      year,
      format,
      kind: isOdd ? "aggregate" : (body["kind"] ?? ""),
      ...Object.fromEntries(
        cells
          .filter(({ table }) => !table.startsWith("disclosure") || table === ownTable)
          .map(({ id }, k) => [id, numberAt(i * 31 + j * 17 + k)]),
      ),
    };
  }),
);
