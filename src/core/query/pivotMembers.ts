import { isLevel, levels } from "../dataset/levels.ts";
import { liesIn } from "../dataset/liesIn.ts";
import { isSector, sectors } from "../dataset/sectors.ts";
import type { Language, Text } from "../text.ts";
import type { Pivot } from "../view/pivot.ts";
import type { BodyRow, YearRow } from "./catalog.ts";
import type { PivotMember } from "./pivotNames.ts";

/** What the catalogue knows of a dataset. */
export interface PivotCatalog {
  readonly bodies: readonly BodyRow[];
  readonly years: readonly YearRow[];
}

/** As many columns as can be read side by side. */
export const mostMembers = 40;

const isWithin = (region: string, wanted: string | null): boolean =>
  wanted === null || liesIn(region, wanted);

const bodiesOf = (pivot: Pivot, bodies: readonly BodyRow[]): readonly BodyRow[] =>
  bodies.filter(
    ({ kind, region, level, sector }) =>
      kind === pivot.kind &&
      isWithin(region, pivot.region) &&
      (pivot.level === null || level === pivot.level) &&
      (pivot.sector === null || sector === pivot.sector),
  );

const none: Text = { zh: "未分", en: "none" };

/** A level or a sector in words. */
export const pivotWord = (field: string, value: string | null, language: Language): string => {
  if (value === null) return none[language];
  if (field === "level" && isLevel(value)) return levels[value][language];
  if (field === "sector" && isSector(value)) return sectors[value][language];
  return field === "region" ? value.replaceAll("/", " / ") : value;
};

const distinct = (
  field: "level" | "sector" | "region",
  bodies: readonly BodyRow[],
  language: Language,
): readonly PivotMember[] =>
  [...new Set(bodies.map((body) => body[field]))].map((value) => ({
    value,
    label: pivotWord(field, value, language),
  }));

const yearsOf = ({ kind, year }: Pivot, years: readonly YearRow[]): readonly PivotMember[] =>
  years
    .filter((row) => row.kind === kind && (!year || (row.year >= year.from && row.year <= year.to)))
    .map((row) => ({ value: row.year, label: String(row.year) }));

/** The headings of the columns, as the catalogue knows them. */
export const pivotMembers = (
  pivot: Pivot,
  { bodies, years }: PivotCatalog,
  language: Language,
): readonly PivotMember[] => {
  const among = bodiesOf(pivot, bodies);
  switch (pivot.column) {
    case null:
      return [];
    case "year":
      return yearsOf(pivot, years);
    case "format":
      return ["2019", "2021"].map((value) => ({ value, label: value }));
    case "body":
      return among.map(({ id, name, name_en: english }) => ({
        value: id,
        label: language === "en" ? (english ?? name) : name,
      }));
    case "level":
    case "sector":
    case "region":
      return distinct(pivot.column, among, language);
  }
};

/** Why a table cannot be made as it was asked for; null where it can. */
export const pivotRefusal = (pivot: Pivot, members: readonly PivotMember[]): Text | null => {
  const fields = new Set([...pivot.rows, pivot.column]);
  if (members.length > mostMembers) {
    return {
      zh: `这样会有 ${members.length} 栏，一张表放不下：请把它改作行，或缩小范围。`,
      en: `This makes ${members.length} columns, more than a table can hold: lay it out in rows, or narrow the choice.`,
    };
  }
  const isOneYear =
    fields.has("year") || (pivot.year !== null && pivot.year.from === pivot.year.to);
  if (pivot.kind === "aggregate" && !(fields.has("body") && isOneYear)) {
    return {
      zh: "汇总报告层层包含，不能相加：请把机关作为行或列，并选定一个年度，或把年度也作为行或列。",
      en: "Aggregates contain one another and cannot be added: lay out bodies in rows or columns, and choose one year or lay out years too.",
    };
  }
  return null;
};
