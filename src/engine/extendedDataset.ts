import {
  columnsOf,
  findingRows,
  narrativeRows,
  reportRow,
  type Row,
} from "#core/dataset/columns.ts";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import {
  aboutWithOwn,
  continuityRows,
  type OwnReport,
  seriesKey,
} from "#core/dataset/ownReports.ts";
import { type Patch, patchedTable } from "#core/dataset/patchedTable.ts";
import { type DatasetTable, datasetTables } from "#core/dataset/schema.ts";
import { heldTable } from "#core/dataset/tableFile.ts";
import type { Dataset } from "./dataset.ts";
import { readSurroundings, type Surroundings } from "./ownSurroundings.ts";

const about: DataPackage = {
  name: "own",
  title: { zh: "只有自带报告", en: "Your reports alone" },
  description: { zh: "", en: "" },
  version: "",
  created: "",
  licences: [],
  sources: [],
  years: [],
  simulated: false,
  hash: "own",
  resources: datasetTables.map((table) => ({
    ...{ table, path: `${table}.csv`, format: "csv", rows: 0, bytes: 0, hash: "" },
  })),
};

/** Nothing yet: what a reader's own reports alone are added to. */
export const emptyDataset: Dataset = {
  about,
  table: () => Promise.resolve(heldTable({})),
  close: () => undefined,
};

/** What the reader's own reports are found to have, and what they change in the year after. */
const foundAnew = (own: readonly OwnReport[], around: Surroundings): readonly Row[] => {
  const ownCells = new Map(own.map(({ report }) => [seriesKey(report), report.cells]));
  return [
    ...own.flatMap(({ report }) =>
      findingRows(report, ownCells.get(seriesKey(report, -1)) ?? around.before(report)),
    ),
    ...around.following.flatMap((report) =>
      continuityRows(report, ownCells.get(seriesKey(report, -1)) ?? {}),
    ),
  ];
};

const newBodies = (own: readonly OwnReport[]): readonly Row[] => [
  ...new Map(own.flatMap(({ body }) => (body ? [[body.id, { ...body }]] : []))).values(),
];

const patches = {
  reports: (own, { replaced }) => ({
    by: ["report"],
    stays: ({ report }) => !replaced.has(String(report)),
    added: columnsOf(
      "reports",
      own.map(({ report }) => reportRow(report)),
    ),
  }),
  narrative: (own, { replaced }) => ({
    by: ["report"],
    stays: ({ report }) => !replaced.has(String(report)),
    added: columnsOf(
      "narrative",
      own.flatMap(({ report }) => narrativeRows(report)),
    ),
  }),
  findings: (own, around) => {
    const following = new Set(around.following.map(({ id }) => id));
    return {
      by: ["report", "severity"],
      stays: ({ report, severity }) =>
        !around.replaced.has(String(report)) &&
        !(severity === "continuity" && following.has(String(report))),
      added: columnsOf("findings", foundAnew(own, around)),
    };
  },
  bodies: (own) => {
    const added = newBodies(own);
    const ids = new Set(added.map(({ id }) => id));
    return {
      by: ["id"],
      stays: ({ id }) => !ids.has(id ?? null),
      added: columnsOf("bodies", added),
    };
  },
  expected: (own) => {
    const held = new Set(own.map(({ report: { body, year } }) => `${body} ${year}`));
    const rows = own.map(({ report: { body, year } }) => ({ body, year, status: null }));
    return {
      by: ["body", "year"],
      stays: ({ body, year }) => !held.has(`${body ?? ""} ${year ?? ""}`),
      added: columnsOf("expected", rows),
    };
  },
} as const satisfies Record<
  DatasetTable,
  (own: readonly OwnReport[], around: Surroundings) => Patch
>;

/** A dataset with a reader's own reports in it: they extend a body, bring a new one, or replace a report. */
export const extendDataset = (base: Dataset, own: readonly OwnReport[]): Dataset => {
  const around = base.table("reports").then((reports) => readSurroundings(reports, own));
  around.catch(() => undefined);
  return {
    ...base,
    about: aboutWithOwn(base.about, own),
    table: async (table) =>
      patchedTable(await base.table(table), patches[table](own, await around)),
  };
};
