import type { Resource } from "../dataset/dataPackage.ts";
import { type DatasetTable, schema } from "../dataset/schema.ts";
import type { Expression } from "../form/expression.ts";
import { recomputed } from "../form/recomputed.ts";
import { formulaOf } from "../metrics/metrics.ts";
import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import { powerText } from "./codeText.ts";

const field = (name: string): string => `[#${powerText(name)}]`;

/** A formula in Power Query's language; as in SQL, a gap makes the whole of it a gap. */
export const compilePower = (expression: Expression): string => {
  switch (expression.kind) {
    case "cell":
      return field(expression.cell);
    case "sum":
      return `(${expression.terms.map(compilePower).join(" + ")})`;
    case "difference":
      return `(${compilePower(expression.of)} - ${compilePower(expression.minus)})`;
    case "either":
      return `(${expression.choices.map(compilePower).join(" ?? ")})`;
    case "previous":
      throw new Error("a formula on last year needs its report joined");
    case "ratio":
      return `(${compilePower(expression.numerator)} / ${compilePower(expression.denominator)})`;
  }
};

const numeric = (table: DatasetTable): string =>
  schema[table]
    .filter(({ type }) => type !== "string")
    .map(
      ({ name, type }) => `{${powerText(name)}, ${type === "year" ? "Int64.Type" : "type number"}}`,
    )
    .join(", ");

/** Text of a CSV file: empty is a gap, and figures become numbers whatever the country of the machine. */
const csvSource = (table: DatasetTable, place: string): string => {
  const text = `Table.PromoteHeaders(Csv.Document(Web.Contents(${place}), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]), [PromoteAllScalars = true])`;
  const gaps = `Table.TransformColumns(${text}, {}, each if _ = "" then null else _)`;
  const types = numeric(table);
  return types === "" ? gaps : `Table.TransformColumnTypes(${gaps}, {${types}}, "en-US")`;
};

const sourceOf = ({ table, path, format }: Resource): string => {
  const place = `Folder & ${powerText(path)}`;
  return format === "parquet"
    ? `Parquet.Document(Binary.Buffer(Web.Contents(${place})))`
    : csvSource(table, place);
};

const inRegion = (region: string | null): string | null =>
  region === null || region === everywhere
    ? null
    : `([region] = ${powerText(region)} or Text.StartsWith([region], ${powerText(`${region}/`)}))`;

const equals = (name: string, value: string | null): string | null =>
  value === null ? null : `${field(name)} = ${powerText(value)}`;

const both = (conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(" and ") || "true";

const sidesOf = ({ metric, basis, trust }: View): readonly Expression[] => {
  const printed = formulaOf(metric, basis);
  const formula = trust === "recompute" ? recomputed(printed) : printed;
  return formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];
};

interface Folder {
  /** Its address, with a slash at its end. */
  readonly folder: string;
  readonly resources: readonly Resource[];
}

type Step = readonly [name: string, made: string];

/** The reports behind a view: of its members, in its years. */
const rowSteps = (view: View, { folder, resources }: Folder): readonly Step[] => {
  const sourceFor = (table: DatasetTable): string => {
    const resource = resources.find((candidate) => candidate.table === table);
    return resource ? sourceOf(resource) : "#table({}, {})";
  };
  const { kind, level, sector, without, year } = view;
  const members = both([
    equals("kind", kind),
    inRegion(view.region),
    equals("level", level),
    equals("sector", sector),
    ...without.map((id) => `[id] <> ${powerText(id)}`),
  ]);
  const years = year && `[year] >= ${year.from} and [year] <= ${year.to}`;
  const rows = both([equals("kind", kind), years, "List.Contains(Ids, [body])"]);
  return [
    ["Folder", powerText(folder)],
    ["Reports", sourceFor("reports")],
    ["Bodies", sourceFor("bodies")],
    ["Members", `Table.SelectRows(Bodies, each ${members})`],
    ["Ids", "List.Buffer(Members[id])"],
    ["Rows", `Table.SelectRows(Reports, each ${rows})`],
  ];
};

const added = (table: string, name: string, formula: string): string =>
  `Table.AddColumn(${table}, ${powerText(name)}, each ${formula}, type number)`;

const summed = (side: string): string => `{"${side}", each List.Sum([${side}]), type number}`;

/** Sums over the reports that answer each side, and the rate as a ratio of sums. */
const sumSteps = (view: View): readonly Step[] => {
  const [numerator = "null", denominator] = sidesOf(view).map(compilePower);
  const sides = denominator ? ["numerator", "denominator"] : ["numerator"];
  const answered = both(sides.map((side) => `[${side}] <> null`));
  const value = denominator
    ? "if [denominator] = 0 then null else [numerator] / [denominator]"
    : "[numerator]";
  return [
    ["Counted", added("Rows", "numerator", numerator)],
    ["Sides", denominator ? added("Counted", "denominator", denominator) : "Counted"],
    ["Answered", `Table.SelectRows(Sides, each ${answered})`],
    ["Summed", `Table.Group(Answered, {"body"}, {${sides.map(summed).join(", ")}})`],
    ["Valued", added("Summed", "value", value)],
    ["Joined", 'Table.NestedJoin(Valued, {"body"}, Bodies, {"id"}, "names", JoinKind.LeftOuter)'],
    ["Named", 'Table.ExpandTableColumn(Joined, "names", {"name"})'],
  ];
};

/** The metric of a view body by body, in Power Query of Excel: the files, the filters, the sums and the rate. */
export const powerQuery = (view: View, folder: Folder): string => {
  const steps = [...rowSteps(view, folder), ...sumSteps(view)];
  return `let\n${steps.map(([name, made]) => `  ${name} = ${made}`).join(",\n")}\nin\n  Named\n`;
};
