import type { OwnReport } from "#core/dataset/ownReports.ts";
import { newBody } from "#core/dataset/newBody.ts";
import { type CellId, cells, isCellId } from "#core/form/cells.ts";
import type { Format, Layout } from "#core/form/form.ts";
import { readCell } from "#core/report/readCell.ts";
import type { Kind } from "#core/report/report.ts";
import { ownReport } from "../ownReport.ts";
import type { ReadReport } from "../reportReading.ts";
import type { Target } from "./targets.ts";

/** A foreign table with what its columns stand for. */
export interface Mapped {
  readonly file: string;
  readonly headings: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly mapping: ReadonlyMap<string, Target>;
}

export interface MappedReports {
  readonly reports: readonly OwnReport[];
  /** Lines that name no body or no year; the first line is the headings. */
  readonly leftOut: readonly number[];
}

const formOf = (
  targets: ReadonlySet<Target>,
): { readonly format: Format; readonly layout: Layout } => {
  const tables = new Set(cells.filter(({ id }) => targets.has(id)).map(({ table }) => table));
  return {
    format: tables.has("disclosure-2019") && !tables.has("disclosure") ? "2019" : "2021",
    layout: targets.has("requests.other-handling.total") ? "23" : "25",
  };
};

const kindIn = (text: string): Kind => (/汇总|aggregate/iu.test(text) ? "aggregate" : "own");

const yearIn = (text: string): number | null => {
  const [, year] = /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(text.normalize("NFKC")) ?? [];
  return year === undefined ? null : Number(year);
};

const readCells = (texts: ReadonlyMap<Target, string>) => {
  const values: { [id in CellId]?: number | null } = {};
  const blanks: { [id in CellId]?: ReadReport["blanks"][CellId] } = {};
  for (const [target, text] of texts) {
    if (!isCellId(target)) continue;
    const reading = readCell(text);
    values[target] = "value" in reading ? reading.value : null;
    if ("blank" in reading) blanks[target] = reading;
  }
  return { cells: values, blanks: blanks as ReadReport["blanks"] };
};

/** The reports that the records of a foreign table tell of; two for one body, year and kind leave the later. */
export const reportsOfRecords = ({ file, headings, records, mapping }: Mapped): MappedReports => {
  const columns = headings.flatMap((heading, at) => {
    const target = mapping.get(heading);
    return target ? [[target, at] as const] : [];
  });
  const form = formOf(new Set(columns.map(([target]) => target)));
  const reports = new Map<string, OwnReport>();
  const leftOut: number[] = [];
  for (const [index, record] of records.entries()) {
    const texts = new Map(columns.map(([target, at]) => [target, record[at] ?? ""]));
    const name = (texts.get("body") ?? "").trim();
    const year = yearIn(texts.get("year") ?? "");
    if (name === "" || year === null) {
      leftOut.push(index + 2);
      continue;
    }
    const kind = kindIn(texts.get("kind") ?? "");
    const body = kind === "aggregate" ? `${name}（汇总）` : name;
    const reading: ReadReport = {
      ...{ file: `${file}, ${index + 2}`, title: null, body: name, formerNames: [], year, kind },
      ...{ ...form, index: null, published: null, ...readCells(texts) },
      ...{ evidence: new Map(), narrative: [], findings: [] },
    };
    reports.set(`${body} ${year}`, {
      report: ownReport(reading, { body, year, kind }),
      body: newBody(body, { name, kind }),
    });
  }
  return { reports: [...reports.values()], leftOut };
};
