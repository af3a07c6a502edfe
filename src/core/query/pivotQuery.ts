import { cellsIn } from "../form/expression.ts";
import { formulaOf, metricOf } from "../metrics/metrics.ts";
import type { Language, Text } from "../text.ts";
import type { Pivot, PivotField, PivotValue } from "../view/pivot.ts";
import { compile } from "./compile.ts";
import { identifier } from "./identifier.ts";
import { literal } from "./literal.ts";
import { sidesOf } from "./measure.ts";
import { pivotFieldWords, type PivotMember, pivotNames, pivotStates } from "./pivotNames.ts";
import type { Query, Value } from "./query.ts";

/** A row of the table: names and numbers under the names the reader sees. */
export type PivotRow = Readonly<Record<string, Value>>;

interface FieldSql {
  /** The columns a report is told apart by. */
  readonly keys: Readonly<Record<string, string>>;
  /** The one of them that is shown. */
  readonly shown: string;
}

const fieldSql = (field: PivotField, language: Language): FieldSql => {
  switch (field) {
    case "year":
      return { keys: { year: "reports.year" }, shown: "year" };
    case "format":
      return { keys: { format: "reports.format" }, shown: "format" };
    case "level":
      return { keys: { level: "bodies.level" }, shown: "level" };
    case "sector":
      return { keys: { sector: "bodies.sector" }, shown: "sector" };
    case "region":
      return { keys: { region: "bodies.region" }, shown: "region" };
    case "body":
      return {
        keys: {
          body: "reports.body",
          name: language === "zh" ? "bodies.name" : "coalesce(bodies.name_en, bodies.name)",
        },
        shown: "name",
      };
  }
};

const conditionsOf = ({ kind, year, region, level, sector }: Pivot): readonly string[] => [
  `reports.kind = ${literal(kind)}`,
  ...(year ? [`reports.year between ${year.from} and ${year.to}`] : []),
  ...(region === null
    ? []
    : [
        `(bodies.region = ${literal(region)} or starts_with(bodies.region, ${literal(`${region}/`)}))`,
      ]),
  ...(level === null ? [] : [`bodies.level = ${literal(level)}`]),
  ...(sector === null ? [] : [`bodies.sector = ${literal(sector)}`]),
];

/** Both sides of a metric in one report, or neither: a report that answers half of it is not counted. */
const sideColumns = ({ metric, basis }: PivotValue, at: number): readonly string[] => {
  const [numerator = "null", denominator] = sidesOf(formulaOf(metric, basis)).map((side) =>
    compile(side, { report: "reports" }),
  );
  return denominator === undefined
    ? [`${numerator} as n${at}`]
    : [
        `case when ${denominator} is not null then ${numerator} end as n${at}`,
        `case when ${numerator} is not null then ${denominator} end as d${at}`,
      ];
};

interface Place {
  readonly value: PivotValue;
  readonly at: number;
  readonly member: PivotMember | null;
}

const memberIs = (column: PivotField, { value }: PivotMember): string =>
  value === null ? `${column} is null` : `${column} = ${literal(value)}`;

/** One place of the table: its number, how many reports give it, and why there is none. */
const placeColumns = (
  { value, at, member }: Place,
  { column }: Pivot,
  language: Language,
): readonly string[] => {
  const names = pivotNames(value, member, language);
  const condition = column && member ? memberIs(column, member) : null;
  const only = condition === null ? "" : ` filter (where ${condition})`;
  const metric = metricOf(value.metric);
  const isRate = metric.kind === "rate";
  const fits = `format in (${metric.formats.map(literal).join(", ")})`;
  const fitting = [condition, fits].filter((part) => part !== null).join(" and ");
  const say = (text: Text): string => literal(text[language]);
  const doubts = `
    when sum(d${at})${only} = 0 then ${say(pivotStates["no-denominator"])}
    when not sum(n${at})${only} between 0 and sum(d${at})${only} then ${say(pivotStates.impossible)}`;
  return [
    `sum(n${at})${only}${isRate ? ` / nullif(sum(d${at})${only}, 0)` : ""} as ${identifier(names.value)}`,
    `count(n${at})${only} as ${identifier(names.answered)}`,
    `count(*)${only} as ${identifier(names.reports)}`,
    `case
    when count(*)${only} = 0 then ${say(pivotStates.none)}
    when count(*) filter (where ${fitting}) = 0 then ${say(pivotStates["other-format"])}
    when count(n${at})${only} = 0 then ${say(pivotStates.blank)}${isRate ? doubts : ""}
  end as ${identifier(names.state)}`,
  ];
};

const block = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join(",");

const placesOf = (pivot: Pivot, members: readonly PivotMember[]): readonly Place[] =>
  (pivot.column ? members : [null]).flatMap((member) =>
    pivot.values.map((value, at) => ({ value, at: at + 1, member })),
  );

const formulaReads = (pivot: Pivot): readonly string[] =>
  pivot.values.flatMap(({ metric, basis }) => cellsIn(formulaOf(metric, basis)));

/** A reader's own table as SQL that stands by itself: ratios of sums, over reports of one kind. */
export const pivotQuery = (
  pivot: Pivot,
  members: readonly PivotMember[],
  language: Language,
): Query<PivotRow> => {
  const fields = [...pivot.rows, ...(pivot.column ? [pivot.column] : [])];
  const keys = new Map(fields.flatMap((field) => Object.entries(fieldSql(field, language).keys)));
  const rowKeys = pivot.rows.flatMap((field) => Object.keys(fieldSql(field, language).keys));
  const shown = pivot.rows.map(
    (field) =>
      `${fieldSql(field, language).shown} as ${identifier(pivotFieldWords[field][language])}`,
  );
  const sql = `with answers as (
  select${block([
    ...[...keys].map(([name, of]) => `${of} as ${name}`),
    ...(keys.has("format") ? [] : ["reports.format"]),
    ...pivot.values.flatMap((value, at) => sideColumns(value, at + 1)),
  ]).replaceAll("\n", "\n  ")}
  from reports
  join bodies on bodies.id = reports.body
  where ${conditionsOf(pivot).join("\n    and ")}
)
select${block([...shown, ...placesOf(pivot, members).flatMap((place) => placeColumns(place, pivot, language))])}
from answers${rowKeys.length > 0 ? `\ngroup by ${rowKeys.join(", ")}\norder by ${rowKeys.join(", ")}` : ""}`;
  return {
    sql,
    values: [],
    reads: {
      reports: ["body", "year", "kind", "format", ...new Set(formulaReads(pivot))],
      bodies: ["id", "name", "name_en", "region", "level", "sector"],
    },
  };
};
