import { columnsOfReports, inDatasetOrder } from "./columns.ts";
import { formatCsv, openCsv } from "./csv.ts";
import {
  contentOf,
  type Description,
  descriptorFile,
  type FileFormat,
  formatDataPackage,
  type Resource,
} from "./dataPackage.ts";
import { type Columns, rowCount } from "./field.ts";
import { applyCorrections } from "../report/applyCorrections.ts";
import type { Report } from "../report/report.ts";
import { noCorrections, parseCorrections } from "./parseCorrections.ts";
import { parseSheet } from "./parseSheet.ts";
import { type DatasetTable, schema } from "./schema.ts";
import { writeParquet } from "./writeParquet.ts";

/** What people keep of a dataset: every other file in its folder is derived from this. */
export interface DatasetSources {
  readonly about: Omit<Description, "years">;
  /** The text of each sheet by the id of its report. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly bodies: string;
  readonly expected: string;
  /** Numbers to be replaced after review, where there are any. */
  readonly corrections?: string;
}

export type Content = Uint8Array | string;

export interface DatasetFile {
  readonly path: string;
  readonly content: Content;
}

/** The size of a file in bytes, and its sha256 in hexadecimal. */
export type Measure = (content: Content) => { readonly bytes: number; readonly hash: string };

type Tables = Readonly<Record<DatasetTable, Columns>>;

const derivedTables = ["reports", "findings", "narrative"] as const;
const keptTables = ["bodies", "expected"] as const;

const open = (table: DatasetTable, text: string): Promise<Columns> =>
  openCsv(`${table}.csv`, text, schema[table]).read(schema[table].map(({ name }) => name));

const textsIn = (columns: Columns, name: string): readonly string[] =>
  (columns[name] ?? []).map((value) => String(value ?? ""));

/** The sheets stay as printed; what review replaced is put in their place and listed in the findings. */
const correctedReports = async (sources: DatasetSources): Promise<readonly Report[]> => {
  const corrections = await parseCorrections(sources.corrections ?? noCorrections);
  for (const id of corrections.keys()) {
    if (!sources.sheets.has(id)) throw new Error(`no such report in corrections.csv: ${id}`);
  }
  return Array.from(sources.sheets, ([id, text]) =>
    applyCorrections(parseSheet(id, text), corrections.get(id) ?? []),
  );
};

const tablesOf = async (sources: DatasetSources): Promise<Tables> => {
  const bodies = await open("bodies", sources.bodies);
  const expected = await open("expected", sources.expected);
  const regions = textsIn(bodies, "region");
  const regionOf = new Map(textsIn(bodies, "id").map((id, i) => [id, regions[i] ?? ""]));
  const reports = await correctedReports(sources);
  for (const body of [...reports.map((report) => report.body), ...textsIn(expected, "body")]) {
    if (!regionOf.has(body)) throw new Error(`no such body in bodies.csv: ${body}`);
  }
  const kinds = textsIn(bodies, "kind");
  const kindOf = new Map(textsIn(bodies, "id").map((id, i) => [id, kinds[i] ?? ""]));
  for (const { id, body, kind } of reports) {
    if (kindOf.get(body) === kind) continue;
    throw new Error(`${id} is an ${kind} report, and ${body} in bodies.csv is ${kindOf.get(body)}`);
  }
  const ordered = inDatasetOrder(reports, (body) => regionOf.get(body) ?? "");
  return { ...columnsOfReports(ordered), bodies, expected };
};

const yearsIn = ({ reports }: Tables): readonly number[] =>
  [...new Set(reports.year)].map(Number).sort((a, b) => a - b);

/** The derived files of a dataset and its descriptor; the same sources give the same bytes. */
export const deriveDataset = async (
  sources: DatasetSources,
  measure: Measure,
): Promise<readonly DatasetFile[]> => {
  const tables = await tablesOf(sources);
  const file = (table: DatasetTable, format: FileFormat, content: Content) => {
    const path = `${table}.${format}`;
    return { table, format, path, rows: rowCount(tables[table]), content, ...measure(content) };
  };
  const parquet = derivedTables.map((table) =>
    file(table, "parquet", writeParquet(schema[table], tables[table])),
  );
  const twins = derivedTables.map((table) =>
    file(table, "csv", formatCsv(schema[table], tables[table])),
  );
  const kept = keptTables.map((table) => file(table, "csv", sources[table]));
  const resources: readonly Resource[] = [...parquet, ...kept];
  const { hash } = measure(contentOf(resources));
  const dataset = { ...sources.about, years: yearsIn(tables), hash, resources };
  return [
    ...[...parquet, ...twins].map(({ path, content }) => ({ path, content })),
    { path: descriptorFile, content: formatDataPackage(dataset, twins) },
  ];
};
