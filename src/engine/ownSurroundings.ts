import { continuityCells, type OwnReport, seriesKey } from "#core/dataset/ownReports.ts";
import type { TableFile } from "#core/dataset/tableFile.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Kind, Report } from "#core/report/report.ts";

/** What a dataset holds around a reader's own reports. */
export interface Surroundings {
  /** Ids of the reports that the reader's own ones stand in for. */
  readonly replaced: ReadonlySet<string>;
  /** Reports for the year after one of the reader's own, with the cells that are held against it. */
  readonly following: readonly Report[];
  /** Those cells of the report for the year before, where the dataset has it. */
  readonly before: (report: Report) => CellValues | undefined;
}

const facts = ["report", "body", "kind", "year"] as const;

const reportOf = (id: string, about: Pick<Report, "body" | "kind" | "year">, cells: CellValues) =>
  ({
    ...about,
    ...{ id, format: "2021", layout: "25", completeness: "partial", title: null },
    ...{
      published: null,
      source: null,
      transcription: "own-file",
      cells,
      blanks: {},
      narrative: [],
    },
  }) satisfies Report;

/** Reads only what stands for the same bodies in the same years and those beside them. */
export const readSurroundings = async (
  reports: TableFile,
  own: readonly OwnReport[],
): Promise<Surroundings> => {
  const ownKeys = new Set(own.map(({ report }) => seriesKey(report)));
  const wanted = new Set(
    own.flatMap(({ report }) => [-1, 0, 1].map((later) => seriesKey(report, later))),
  );
  const known = await reports.read([...facts, ...continuityCells]);
  const text = (name: string, i: number): string => String(known[name]?.[i] ?? "");
  const found = new Map<string, Report>();
  for (let i = 0; i < reports.rows; i++) {
    const kind: Kind = text("kind", i) === "aggregate" ? "aggregate" : "own";
    const about = { body: text("body", i), kind, year: Number(text("year", i)) };
    if (!wanted.has(seriesKey(about))) continue;
    const values = continuityCells.map((id) => [id, known[id]?.[i] ?? null]);
    const cells = Object.fromEntries(values) as CellValues;
    found.set(seriesKey(about), reportOf(text("report", i), about, cells));
  }
  const standing = [...found].filter(([key]) => !ownKeys.has(key)).map(([, report]) => report);
  return {
    replaced: new Set([...found].filter(([key]) => ownKeys.has(key)).map(([, { id }]) => id)),
    following: standing.filter((report) => ownKeys.has(seriesKey(report, -1))),
    before: (report) => found.get(seriesKey(report, -1))?.cells,
  };
};
