import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { strToU8, zipSync } from "fflate";
import { columnsOf, type Row } from "#core/dataset/columns.ts";
import { formatCsv } from "#core/dataset/csv.ts";
import { deriveDataset, type DatasetSources, type Measure } from "#core/dataset/deriveDataset.ts";
import { formatSheet } from "#core/dataset/formatSheet.ts";
import type { NewBody } from "#core/dataset/newBody.ts";
import type { OwnReport } from "#core/dataset/ownReports.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { Report } from "#core/report/report.ts";

const name = "own-reports";

/** Web Crypto has no digest on a page without https, as many an office network serves it. */
const measure: Measure = (content) => {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return { bytes: bytes.length, hash: bytesToHex(sha256(bytes)) };
};

/** A sheet names its body in plain letters; one known by its name gets the id the command line gives it. */
const plainId = (id: string, { kind, name }: Pick<NewBody, "kind" | "name">): string =>
  /^[a-z0-9-]+$/u.test(id)
    ? id
    : `body-${bytesToHex(sha256(strToU8(`${kind} ${name}`))).slice(0, 10)}`;

const inPlainIds = (
  { report, body }: OwnReport,
  bodies: ReadonlyMap<string, BodyRow>,
): { readonly report: Report; readonly row: Row } => {
  const { kind, year } = report;
  const name = body?.name ?? bodies.get(report.body)?.name ?? report.body;
  const id = plainId(report.body, { kind, name });
  return {
    report: { ...report, body: id, id: `${id}-${year}-${kind}` },
    row: { ...(body ?? bodies.get(report.body)), id },
  };
};

const csv = (table: DatasetTable, rows: readonly Row[]): string =>
  formatCsv(schema[table], columnsOf(table, rows));

const sourcesOf = (
  own: readonly OwnReport[],
  bodies: ReadonlyMap<string, BodyRow>,
  today: string,
): DatasetSources => {
  const plain = own.map((one) => inPlainIds(one, bodies));
  const rows = new Map(plain.map(({ report, row }) => [report.body, row]));
  const held = plain.map(({ report: { body, year } }) => ({ body, year, status: null }));
  return {
    about: {
      name,
      title: { zh: "自带报告", en: "Own reports" },
      description: {
        zh: "由程序按规则从报告文件读取，未经人工核对。",
        en: "Read by rule from report files; nobody has compared them with the pages.",
      },
      version: "1.0.0",
      created: today,
      licences: [],
      sources: [],
      simulated: false,
    },
    sheets: new Map(plain.map(({ report }) => [report.id, formatSheet(report)])),
    bodies: csv("bodies", [...rows.values()]),
    expected: csv("expected", held),
  };
};

/**
 * Reports as a dataset folder in a zip: Parquet and CSV with their descriptor, and the sheets they are
 * derived from, so that a number can be mended and the folder built anew.
 */
export const reportsArchive = async (
  own: readonly OwnReport[],
  bodies: ReadonlyMap<string, BodyRow>,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<Uint8Array<ArrayBuffer>> => {
  const sources = sourcesOf(own, bodies, today);
  const files = await deriveDataset(sources, measure);
  const texts = {
    "bodies.csv": sources.bodies,
    "expected.csv": sources.expected,
    "about.json": `${JSON.stringify(sources.about, null, 2)}\n`,
    ...Object.fromEntries([...sources.sheets].map(([id, text]) => [`sheets/${id}.txt`, text])),
  };
  const contents = [
    ...files.map(({ path, content }) => [path, content] as const),
    ...Object.entries(texts),
  ];
  return zipSync(
    Object.fromEntries(
      contents.map(([path, content]) => [
        `${name}/${path}`,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
};
