import { findingRows, narrativeRows, type Row } from "../dataset/columns.ts";
import type { ColumnOf } from "../dataset/writeParquet.ts";
import type { Report } from "../report/report.ts";
import type { Body } from "./body.ts";
import { cellsOf, paperOf, reportOf } from "./reportOf.ts";
import type { World } from "./world.ts";
import type { YearOfReports } from "./yearOfReports.ts";

/** The others pass every check, leave nothing blank and say nothing. */
const isRemarkable = ({ breaks, blanks, prose }: YearOfReports, body: Body): boolean =>
  breaks.has(body) || blanks.has(body) || prose.has(body);

/** Where no equation is broken and the prose says nothing, numbers can have no finding. */
const reportToCheck = (told: YearOfReports, body: Body): Report =>
  told.breaks.has(body) || told.prose.has(body)
    ? reportOf(told, body)
    : { ...paperOf(told, body), cells: {} };

const findingsOf = (told: YearOfReports, report: Report, body: Body): readonly Row[] => {
  const lastYear = told.lastYear.get(body);
  return findingRows(report, lastYear && cellsOf(lastYear));
};

/** The findings and the counts of the prose of a year, in the order of its reports. */
export const yearRows = (
  told: YearOfReports,
): { readonly findings: readonly Row[]; readonly narrative: readonly Row[] } => {
  const rows = told.reporting
    .filter((body) => isRemarkable(told, body))
    .map((body) => {
      const report = reportToCheck(told, body);
      return { findings: findingsOf(told, report, body), narrative: narrativeRows(report) };
    });
  return {
    findings: rows.flatMap(({ findings }) => findings),
    narrative: rows.flatMap(({ narrative }) => narrative),
  };
};

/** Every body is expected to report for every year; a report that is missing may yet be somewhere. */
export const expectedColumns =
  ({ world, year }: YearOfReports): ColumnOf =>
  (name) => {
    if (name === "body") return world.bodies.map(({ id }) => id);
    if (name === "year") return world.bodies.map(() => year);
    return world.bodies.map((body) => (world.isPresent(body, year) ? null : "not-obtained"));
  };

export const bodyRows = ({ bodies }: World): readonly Row[] =>
  bodies.map((body) => ({
    id: body.id,
    name: body.name,
    name_en: body.nameEn,
    region: body.region,
    region_en: body.regionEn,
    level: body.level,
    sector: body.sector,
    kind: body.kind,
    parent: body.parent?.id ?? null,
    initials: body.initials,
  }));
