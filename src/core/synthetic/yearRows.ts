import { findingRows, narrativeRows, type Row } from "../dataset/columns.ts";
import type { Body } from "./body.ts";
import { figuresOf } from "./figures.ts";
import { cellsOf, reportOf } from "./reportOf.ts";
import type { World } from "./world.ts";
import type { YearOfReports } from "./yearOfReports.ts";

/** Only these have anything to list: the others pass every check, leave nothing blank and say nothing. */
const isRemarkable = ({ breaks, blanks, prose }: YearOfReports, body: Body): boolean =>
  breaks.has(body) || blanks.has(body) || prose.has(body);

/** The findings and the counts of the prose of a year, in the order of its reports. */
export const yearRows = (
  told: YearOfReports,
): { readonly findings: readonly Row[]; readonly narrative: readonly Row[] } => {
  const remarkable = told.reporting.filter((body) => isRemarkable(told, body));
  const rows = remarkable.map((body) => {
    const report = reportOf(told, body);
    const breaks = told.breaks.has(body);
    const lastYear = breaks ? cellsOf(figuresOf(told.lastYear, body.index)) : {};
    return { findings: findingRows(report, lastYear), narrative: narrativeRows(report) };
  });
  return {
    findings: rows.flatMap(({ findings }) => findings),
    narrative: rows.flatMap(({ narrative }) => narrative),
  };
};

/** Every body is expected to report for every year; a report that is missing may yet be somewhere. */
export const expectedRows = ({ world, year }: YearOfReports): readonly Row[] =>
  world.bodies.map((body) => ({
    body: body.id,
    year,
    status: world.isPresent(body, year) ? null : "not-obtained",
  }));

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
